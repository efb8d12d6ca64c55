import { formatVersion, type PythonVersion, parseReleaseRanges, type ReleaseRanges } from './version.ts';

/** The releases of one kind (docs/facts.md section 3). */
export interface KindRanges {
  readonly published: ReleaseRanges;
  /** Releases in which this kind has a bundle; for a package, a signed manifest that names it. */
  readonly signed: ReleaseRanges;
}

export const SOURCES_BEGAN = '3.7.14, 3.8.14, 3.9.14, 3.10.7, and 3.11.0rc2';
export const BINARIES_BEGAN = '3.10.11, 3.11.3, and 3.12.0a7';
export const MANIFESTS_BEGAN = '3.13.6 and 3.14.0b4';

/** 3.10.1 was signed long after its release; 3.11.0rc2 has a bundle that the release API does not list. */
export const SOURCE: KindRanges = {
  published: parseReleaseRanges('3.7.0a1+'),
  signed: parseReleaseRanges('3.7.14.. 3.8.14.. 3.9.14.. 3.10.1 3.10.7.. 3.11.0rc2.. 3.12.0a1+'),
};

/** Releases after the last Windows installer: from 3.16 on, Windows has the install manager's packages only. */
export const WITHOUT_INSTALLER = parseReleaseRanges('3.16.0a1+');
const INSTALLER_SERIES = '3.13.0a1.. 3.14.0a1.. 3.15.0a1..';
const SIGNED_ARM64 = `3.11.3..3.11.9 3.12.0a7..3.12.10 ${INSTALLER_SERIES}`;
/** A series in its security phase has sources only. */
export const WINDOWS: KindRanges = {
  published: parseReleaseRanges(
    `3.7.0a1..3.7.9 3.8.0a1..3.8.10 3.9.0a1..3.9.13 3.10.0a1..3.10.11 3.11.0a1..3.11.9 3.12.0a1..3.12.10 ${INSTALLER_SERIES}`,
  ),
  signed: parseReleaseRanges(`3.10.1 3.10.11 ${SIGNED_ARM64}`),
};
export const WINDOWS_ARM64: KindRanges = {
  published: parseReleaseRanges(`3.11.0a5..3.11.9 3.12.0a1..3.12.10 ${INSTALLER_SERIES}`),
  signed: parseReleaseRanges(SIGNED_ARM64),
};
/** The zip of 3.7.2 was repaired after its release and has another name. */
export const EMBED: KindRanges = {
  published: (version: PythonVersion) => WINDOWS.published(version) && formatVersion(version) !== '3.7.2',
  signed: WINDOWS.signed,
};
export const EMBED_ARM64: KindRanges = {
  published: parseReleaseRanges(`3.10.1 3.11.0a7..3.11.9 3.12.0a1..3.12.10 ${INSTALLER_SERIES}`),
  signed: parseReleaseRanges(`3.10.1 ${SIGNED_ARM64}`),
};

export const MANIFEST: KindRanges = {
  published: parseReleaseRanges('3.13.6.. 3.14.0b3+'),
  signed: parseReleaseRanges('3.13.6.. 3.14.0b4+'),
};
const PACKAGES_SINCE_3_13 = '3.13.0.. 3.14.0a1..3.14.0a4 3.14.0a6+';
/** Older than the manifests that name them. The install manager's index lists none of 3.12.5 and of 3.14.0a5. */
export const PACKAGE: KindRanges = {
  published: parseReleaseRanges(`3.11.0..3.11.9 3.12.0..3.12.4 3.12.6..3.12.10 ${PACKAGES_SINCE_3_13}`),
  signed: MANIFEST.signed,
};
export const FREE_THREADED_PACKAGE: KindRanges = {
  published: parseReleaseRanges(PACKAGES_SINCE_3_13),
  signed: MANIFEST.signed,
};

export const MACOS: KindRanges = {
  published: parseReleaseRanges(
    '3.8.10 3.9.2rc1..3.9.13 3.10.0a4..3.10.0rc2 3.10.1..3.10.11 3.11.0a1..3.11.9 3.12.0a1..3.12.10 3.13.0a1+',
  ),
  signed: parseReleaseRanges('3.10.1 3.10.11 3.11.3..3.11.9 3.12.0a7..3.12.10 3.13.0a1+'),
};
export const ANDROID: KindRanges = {
  published: parseReleaseRanges('3.14.0rc2+'),
  signed: parseReleaseRanges('3.14.0rc2+'),
};
/** No bundle has been seen for the pre-releases of 3.15; if one exists, it counts. */
export const IOS: KindRanges = {
  published: parseReleaseRanges('3.15.0b1+'),
  signed: parseReleaseRanges('3.15.0b1+'),
};

/** Releases whose Windows and macOS files have only a detached signature and certificate, which no bundle holds. */
export const DETACHED_ONLY = parseReleaseRanges('3.10.7..3.10.10 3.11.0rc2..3.11.2 3.12.0a1..3.12.0a6');
