import { makeXar, type XarEntry, type XarOptions } from './xar.ts';

/** What to change in a macOS installer package; the rest is as CPython makes it. */
export interface MacosPackageOptions extends XarOptions {
  /** default: the version's */
  readonly series?: string;
  /** CFBundleShortVersionString of every bundle of Python; default: the version */
  readonly bundleVersion?: string;
  /** What Welcome.rtf and ReadMe.rtf speak of; default: the version */
  readonly textVersion?: string;
  /** Leaves out, changes or adds files. */
  readonly files?: (files: readonly XarEntry[]) => readonly XarEntry[];
}

/** A small `python-V-macos11.pkg` in the shape of CPython's: two components, a payload, the installer's texts. */
export function makeMacosPackage(version: string, options: MacosPackageOptions = {}): Buffer {
  const { series = toSeries(version), bundleVersion = version, textVersion = version } = options;
  const files: XarEntry[] = [
    { path: 'Distribution', content: '<?xml version="1.0"?><installer-gui-script minSpecVersion="2"/>' },
    { path: 'Python_Framework.pkg/Bom', content: 'BOMStore' },
    { path: 'Python_Framework.pkg/Payload', content: Buffer.alloc(5000, 'payload'), encoding: STORED },
    { path: 'Python_Framework.pkg/PackageInfo', content: frameworkInfo(series, bundleVersion) },
    { path: 'Python_Applications.pkg/PackageInfo', content: applicationsInfo(series, bundleVersion) },
    { path: 'Resources/en.lproj/Welcome.rtf', content: makeRtf(`\\b Python ${textVersion}`) },
    { path: 'Resources/en.lproj/ReadMe.rtf', content: makeRtf(`Python ${textVersion}`) },
    { path: 'Resources/en.lproj/License.rtf', content: makeRtf('Python 1.6.1') },
  ];
  return makeXar(options.files?.(files) ?? files, options);
}

export const STORED = 'application/octet-stream';

/** As pkgbuild writes it, in the words of the package of 3.14.7. */
export function frameworkInfo(series: string, bundleVersion: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<pkg-info overwrite-permissions="true" relocatable="false" identifier="org.python.Python.PythonFramework-${series}" postinstall-action="none" version="0" format-version="2" generator-version="InstallCmds-864.12 (25G72)" install-location="/Library/Frameworks/Python.framework" auth="root">
    <payload numberOfFiles="4201" installKBytes="123109"/>
    <bundle path="./Versions/${series}/Resources/Python.app" id="org.python.python" CFBundleShortVersionString="${bundleVersion}" CFBundleVersion="${bundleVersion}"/>
    <bundle-version>
        <bundle id="org.python.python"/>
    </bundle-version>
    <relocate/>
</pkg-info>
`;
}

function applicationsInfo(series: string, bundleVersion: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<pkg-info identifier="org.python.Python.PythonApplications-${series}" version="0" install-location="/Applications">
    <bundle path="./Python ${series}/IDLE.app" id="org.python.IDLE" CFBundleShortVersionString="${bundleVersion}"/>
    <bundle path="./Python ${series}/Tk.app" id="com.tcltk.wish" CFBundleShortVersionString="8.6.17"/>
</pkg-info>
`;
}

/** The introduction that the installer shows (CPython's Mac/BuildScript/resources/Welcome.rtf). */
export function makeRtf(name: string): string {
  return `{\\rtf1\\ansi\\ansicpg1252\\cocoartf2708
\\cocoascreenfonts1{\\fonttbl\\f0\\fswiss\\fcharset0 Helvetica;\\f1\\fswiss\\fcharset0 Python 9.9.9;}
{\\colortbl;\\red255\\green255\\blue255;}
{\\*\\expandedcolortbl;;}
\\pard\\tx720\\tx1440\\partightenfactor0

\\f0\\fs24 \\cf0 This package will install\x20
\\f1 ${name}
\\f0\\b0  for \\b macOS 10.15\\b0 .\\
\\
${'It consists of the programming language interpreter. '.repeat(10)}\\
This is a preview of Python 9.9.9, the next feature release.}
`;
}

function toSeries(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}
