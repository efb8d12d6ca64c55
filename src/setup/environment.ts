/** Variables for compilers, linkers, and the tools that configure runs. */
const NAMES = new Set(
  `PATH HOME USER LOGNAME SHELL TMPDIR TMP TEMP LANG LANGUAGE TZ
   CC CXX CPP AR AS LD NM RANLIB STRIP CFLAGS CXXFLAGS CPPFLAGS LDFLAGS LIBS ARFLAGS
   CPATH C_INCLUDE_PATH LIBRARY_PATH LD_LIBRARY_PATH LD_RUN_PATH
   MACOSX_DEPLOYMENT_TARGET SDKROOT DEVELOPER_DIR HOMEBREW_PREFIX SOURCE_DATE_EPOCH
   SystemRoot SYSTEMROOT windir COMSPEC PATHEXT RUNNER_TRACKING_ID`.split(/\s+/),
);
/** Families of such names. pkg-config uses those like `OPENSSL_CFLAGS`. */
const FAMILIES = /^(?:LC_[A-Z]+|PKG_CONFIG(?:_[A-Z_]+)?|CCACHE_[A-Z_]+|[A-Z\d]+_(?:CFLAGS|LIBS))$/;

/**
 * The environment of a build, and of the interpreter's check: only variables that are known to be needed. Inputs, tokens,
 * the runner's environment files, and other secrets of the job are left out.
 * @param variables of this process
 */
export function toBuildEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) =>
      value !== undefined && (NAMES.has(name) || FAMILIES.test(name)) && !name.startsWith('INPUT_')
        ? [[name, value]]
        : [],
    ),
  );
}
