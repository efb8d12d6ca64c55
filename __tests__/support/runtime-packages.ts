/** The packages that dist/ contains. Each was looked at: everything in dist/ can be attacked. */
export const RUNTIME_PACKAGES: readonly string[] =
  '@actions/core @gar/promise-retry @renovatebot/pep440 @sigstore/bundle @sigstore/core @sigstore/protobuf-specs @sigstore/tuf @sigstore/verify @tufjs/canonical-json @tufjs/models @vercel/ncc b4a balanced-match brace-expansion debug events-universal fast-fifo minimatch ms pend sax semver smol-toml streamx tar-stream text-decoder tuf-js unused-by-verify-cpython xz-decompress yauzl'.split(
    ' ',
  );
