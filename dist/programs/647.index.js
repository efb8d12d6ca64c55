export const id = 647;
export const ids = [647];
export const modules = {

/***/ 6676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPackage: () => (/* binding */ findPackage),
/* harmony export */   readManifestStamp: () => (/* binding */ readManifestStamp)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7216);
/* harmony import */ var _read_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2045);




/** The real one has 15 KB. */
const MAX_MANIFEST_BYTES = 1024 * 1024;
const FILE_VERSION = /^python-(\d+(?:\.\d+)+(?:(?:a|b|rc)\d+)?)t?-/;
/**
 * Reads the version stamp of `windows-V.json` (docs/facts.md section 5): each `versions[].sort-version` is the version,
 * and each `versions[].url` names a file of it (CPython's PC/layout/support/pymanager.py). Never throws.
 */
async function readManifestStamp(bytes, { version }) {
    try {
        // Every other format of a release begins with bytes of its own.
        const beginning = (await (0,_read_range_js__WEBPACK_IMPORTED_MODULE_2__/* .readRange */ .q)(bytes, 0, 64)).toString().trimStart();
        if (!beginning.startsWith('{'))
            return { verdict: 'contradicts', found: 'bytes that are no JSON object' };
        if (bytes.size > MAX_MANIFEST_BYTES)
            throw new Error(`it has ${bytes.size} bytes`);
        const text = new TextDecoder('utf-8', { fatal: true }).decode(await (0,_read_range_js__WEBPACK_IMPORTED_MODULE_2__/* .readRange */ .q)(bytes, 0, bytes.size));
        const compare = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .toComparison */ .b)({ version });
        const perEntry = parseEntries(text).map(entry => readEntry(entry, compare));
        const stamp = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .toStamp */ .T)(perEntry.flat(), 'a manifest without versions');
        const hasGap = perEntry.some(evidence => evidence.length < 2);
        if (stamp.verdict !== 'agrees' || !hasGap)
            return stamp;
        return { verdict: 'unreadable', found: 'a manifest with an entry that lacks sort-version or url' };
    }
    catch (error) {
        return { verdict: 'unreadable', found: `no readable manifest: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCause */ .V$)(error)}` };
    }
}
/**
 * Finds a package by its file name, the last part of its address.
 * @param manifestText the signed `windows-V.json`
 * @param fileName `python-V[t]-{win32,amd64,arm64}.zip`
 * @throws ActionError NOT_PUBLISHED where it is not there; VERSION_MISMATCH where the manifest can't be read, or gives it
 *   no digest or two
 */
function findPackage(manifestText, fileName) {
    const malformed = (reason, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('VERSION_MISMATCH', `${fileName}: the signed manifest ${reason}.`, { cause });
    let entries;
    try {
        if (manifestText.length > MAX_MANIFEST_BYTES)
            throw new Error(`it has ${manifestText.length} characters`);
        entries = parseEntries(manifestText);
    }
    catch (cause) {
        throw malformed(`can't be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCause */ .V$)(cause)}`, cause);
    }
    const matching = entries.filter(entry => readFileName(entry) === fileName);
    const [found, ...others] = matching.map(entry => {
        const url = entry.get('url');
        const sha256 = toMap(entry.get('hash')).get('sha256');
        if (typeof url !== 'string' || typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/i.test(sha256)) {
            throw malformed('gives it no SHA-256 digest');
        }
        return { url, sha256: sha256.toLowerCase() };
    });
    if (found === undefined) {
        const names = entries.map(readFileName).filter(name => name !== undefined);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('NOT_PUBLISHED', `${fileName}: the signed manifest does not name it. It names: ${names.join(', ') || 'no package'}.`);
    }
    if (others.some(({ sha256 }) => sha256 !== found.sha256))
        throw malformed('gives it two SHA-256 digests');
    return found;
}
function readEntry(entry, compare) {
    const sortVersion = entry.get('sort-version');
    const fileVersion = FILE_VERSION.exec(readFileName(entry) ?? '')?.[1];
    return [
        ...(typeof sortVersion === 'string' ? [compare('version', sortVersion, 'as sort-version')] : []),
        ...(fileVersion === undefined ? [] : [compare('version', fileVersion, 'in a url')]),
    ];
}
function parseEntries(manifestText) {
    // Byte order marks count as space here.
    const versions = toMap(JSON.parse(manifestText.trimStart())).get('versions');
    if (!Array.isArray(versions))
        throw new Error("it has no list 'versions'");
    return versions.map(toMap);
}
function readFileName(entry) {
    const url = entry.get('url');
    return typeof url === 'string' ? URL.parse(url)?.pathname.split('/').at(-1) : undefined;
}
/** The members of an object; none where it is something else. */
function toMap(value) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return new Map(isObject ? Object.entries(value) : []);
}


/***/ }),

/***/ 647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extractArtifact: () => (/* binding */ extractArtifact)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var lib_core = __webpack_require__(6058);
// EXTERNAL MODULE: ./node_modules/@actions/io/lib/io.js
var lib_io = __webpack_require__(8701);
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var node_modules_semver = __webpack_require__(2088);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
// EXTERNAL MODULE: external "child_process"
var external_child_process_ = __webpack_require__(5317);
;// CONCATENATED MODULE: ./node_modules/@actions/tool-cache/lib/manifest.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};





// Internal object for testability (allows mocking in ESM)
const _internal = {
    readLinuxVersionFile() {
        const lsbReleaseFile = '/etc/lsb-release';
        const osReleaseFile = '/etc/os-release';
        let contents = '';
        if (external_fs_.existsSync(lsbReleaseFile)) {
            contents = external_fs_.readFileSync(lsbReleaseFile).toString();
        }
        else if (external_fs_.existsSync(osReleaseFile)) {
            contents = external_fs_.readFileSync(osReleaseFile).toString();
        }
        return contents;
    }
};
function _findMatch(versionSpec, stable, candidates, archFilter) {
    return __awaiter(this, void 0, void 0, function* () {
        const platFilter = os.platform();
        let result;
        let match;
        let file;
        for (const candidate of candidates) {
            const version = candidate.version;
            debug(`check ${version} satisfies ${versionSpec}`);
            if (semver.satisfies(version, versionSpec) &&
                (!stable || candidate.stable === stable)) {
                file = candidate.files.find(item => {
                    debug(`${item.arch}===${archFilter} && ${item.platform}===${platFilter}`);
                    let chk = item.arch === archFilter && item.platform === platFilter;
                    if (chk && item.platform_version) {
                        const osVersion = _getOsVersion();
                        if (osVersion === item.platform_version) {
                            chk = true;
                        }
                        else {
                            chk = semver.satisfies(osVersion, item.platform_version);
                        }
                    }
                    return chk;
                });
                if (file) {
                    debug(`matched ${candidate.version}`);
                    match = candidate;
                    break;
                }
            }
        }
        if (match && file) {
            // clone since we're mutating the file list to be only the file that matches
            result = Object.assign({}, match);
            result.files = [file];
        }
        return result;
    });
}
function _getOsVersion() {
    // TODO: add windows and other linux, arm variants
    // right now filtering on version is only an ubuntu and macos scenario for tools we build for hosted (python)
    const plat = os.platform();
    let version = '';
    if (plat === 'darwin') {
        version = cp.execSync('sw_vers -productVersion').toString();
    }
    else if (plat === 'linux') {
        // lsb_release process not in some containers, readfile
        // Run cat /etc/lsb-release
        // DISTRIB_ID=Ubuntu
        // DISTRIB_RELEASE=18.04
        // DISTRIB_CODENAME=bionic
        // DISTRIB_DESCRIPTION="Ubuntu 18.04.4 LTS"
        const lsbContents = _internal.readLinuxVersionFile();
        if (lsbContents) {
            const lines = lsbContents.split('\n');
            for (const line of lines) {
                const parts = line.split('=');
                if (parts.length === 2 &&
                    (parts[0].trim() === 'VERSION_ID' ||
                        parts[0].trim() === 'DISTRIB_RELEASE')) {
                    version = parts[1].trim().replace(/^"/, '').replace(/"$/, '');
                    break;
                }
            }
        }
    }
    return version;
}
// Alias for backwards compatibility
function _readLinuxVersionFile() {
    return _internal.readLinuxVersionFile();
}
//# sourceMappingURL=manifest.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(6928);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(4942);
// EXTERNAL MODULE: external "stream"
var external_stream_ = __webpack_require__(2203);
// EXTERNAL MODULE: external "util"
var external_util_ = __webpack_require__(9023);
// EXTERNAL MODULE: external "assert"
var external_assert_ = __webpack_require__(2613);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 1 modules
var lib_exec = __webpack_require__(1955);
;// CONCATENATED MODULE: ./node_modules/@actions/tool-cache/lib/retry-helper.js
var retry_helper_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};

/**
 * Internal class for retries
 */
class retry_helper_RetryHelper {
    constructor(maxAttempts, minSeconds, maxSeconds) {
        if (maxAttempts < 1) {
            throw new Error('max attempts should be greater than or equal to 1');
        }
        this.maxAttempts = maxAttempts;
        this.minSeconds = Math.floor(minSeconds);
        this.maxSeconds = Math.floor(maxSeconds);
        if (this.minSeconds > this.maxSeconds) {
            throw new Error('min seconds should be less than or equal to max seconds');
        }
    }
    execute(action, isRetryable) {
        return retry_helper_awaiter(this, void 0, void 0, function* () {
            let attempt = 1;
            while (attempt < this.maxAttempts) {
                // Try
                try {
                    return yield action();
                }
                catch (err) {
                    if (isRetryable && !isRetryable(err)) {
                        throw err;
                    }
                    core.info(err.message);
                }
                // Sleep
                const seconds = this.getSleepAmount();
                core.info(`Waiting ${seconds} seconds before trying again`);
                yield this.sleep(seconds);
                attempt++;
            }
            // Last attempt
            return yield action();
        });
    }
    getSleepAmount() {
        return (Math.floor(Math.random() * (this.maxSeconds - this.minSeconds + 1)) +
            this.minSeconds);
    }
    sleep(seconds) {
        return retry_helper_awaiter(this, void 0, void 0, function* () {
            return new Promise(resolve => setTimeout(resolve, seconds * 1000));
        });
    }
}
//# sourceMappingURL=retry-helper.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/tool-cache/lib/tool-cache.js
var tool_cache_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};














class HTTPError extends Error {
    constructor(httpStatusCode) {
        super(`Unexpected HTTP response: ${httpStatusCode}`);
        this.httpStatusCode = httpStatusCode;
        Object.setPrototypeOf(this, new.target.prototype);
    }
}
const IS_WINDOWS = process.platform === 'win32';
const IS_MAC = process.platform === 'darwin';
const userAgent = 'actions/tool-cache';
/**
 * Download a tool from an url and stream it into a file
 *
 * @param url       url of tool to download
 * @param dest      path to download tool
 * @param auth      authorization header
 * @param headers   other headers
 * @returns         path to downloaded tool
 */
function downloadTool(url, dest, auth, headers) {
    return tool_cache_awaiter(this, void 0, void 0, function* () {
        dest = dest || path.join(_getTempDirectory(), crypto.randomUUID());
        yield io.mkdirP(path.dirname(dest));
        core.debug(`Downloading ${url}`);
        core.debug(`Destination ${dest}`);
        const maxAttempts = 3;
        const minSeconds = _getGlobal('TEST_DOWNLOAD_TOOL_RETRY_MIN_SECONDS', 10);
        const maxSeconds = _getGlobal('TEST_DOWNLOAD_TOOL_RETRY_MAX_SECONDS', 20);
        const retryHelper = new RetryHelper(maxAttempts, minSeconds, maxSeconds);
        return yield retryHelper.execute(() => tool_cache_awaiter(this, void 0, void 0, function* () {
            return yield downloadToolAttempt(url, dest || '', auth, headers);
        }), (err) => {
            if (err instanceof HTTPError && err.httpStatusCode) {
                // Don't retry anything less than 500, except 408 Request Timeout and 429 Too Many Requests
                if (err.httpStatusCode < 500 &&
                    err.httpStatusCode !== 408 &&
                    err.httpStatusCode !== 429) {
                    return false;
                }
            }
            // Otherwise retry
            return true;
        });
    });
}
function downloadToolAttempt(url, dest, auth, headers) {
    return tool_cache_awaiter(this, void 0, void 0, function* () {
        if (fs.existsSync(dest)) {
            throw new Error(`Destination file path ${dest} already exists`);
        }
        // Get the response headers
        const http = new httpm.HttpClient(userAgent, [], {
            allowRetries: false
        });
        if (auth) {
            core.debug('set auth');
            if (headers === undefined) {
                headers = {};
            }
            headers.authorization = auth;
        }
        const response = yield http.get(url, headers);
        if (response.message.statusCode !== 200) {
            const err = new HTTPError(response.message.statusCode);
            core.debug(`Failed to download from "${url}". Code(${response.message.statusCode}) Message(${response.message.statusMessage})`);
            throw err;
        }
        // Download the response body
        const pipeline = util.promisify(stream.pipeline);
        const responseMessageFactory = _getGlobal('TEST_DOWNLOAD_TOOL_RESPONSE_MESSAGE_FACTORY', () => response.message);
        const readStream = responseMessageFactory();
        let succeeded = false;
        try {
            yield pipeline(readStream, fs.createWriteStream(dest));
            core.debug('download complete');
            succeeded = true;
            return dest;
        }
        finally {
            // Error, delete dest before retry
            if (!succeeded) {
                core.debug('download failed');
                try {
                    yield io.rmRF(dest);
                }
                catch (err) {
                    core.debug(`Failed to delete '${dest}'. ${err.message}`);
                }
            }
        }
    });
}
/**
 * Extract a .7z file
 *
 * @param file     path to the .7z file
 * @param dest     destination directory. Optional.
 * @param _7zPath  path to 7zr.exe. Optional, for long path support. Most .7z archives do not have this
 * problem. If your .7z archive contains very long paths, you can pass the path to 7zr.exe which will
 * gracefully handle long paths. By default 7zdec.exe is used because it is a very small program and is
 * bundled with the tool lib. However it does not support long paths. 7zr.exe is the reduced command line
 * interface, it is smaller than the full command line interface, and it does support long paths. At the
 * time of this writing, it is freely available from the LZMA SDK that is available on the 7zip website.
 * Be sure to check the current license agreement. If 7zr.exe is bundled with your action, then the path
 * to 7zr.exe can be pass to this function.
 * @returns        path to the destination directory
 */
function extract7z(file, dest, _7zPath) {
    return tool_cache_awaiter(this, void 0, void 0, function* () {
        ok(IS_WINDOWS, 'extract7z() not supported on current OS');
        ok(file, 'parameter "file" is required');
        dest = yield _createExtractFolder(dest);
        const originalCwd = process.cwd();
        process.chdir(dest);
        if (_7zPath) {
            try {
                const logLevel = core.isDebug() ? '-bb1' : '-bb0';
                const args = [
                    'x', // eXtract files with full paths
                    logLevel, // -bb[0-3] : set output log level
                    '-bd', // disable progress indicator
                    '-sccUTF-8', // set charset for for console input/output
                    file
                ];
                const options = {
                    silent: true
                };
                yield exec(`"${_7zPath}"`, args, options);
            }
            finally {
                process.chdir(originalCwd);
            }
        }
        else {
            const escapedScript = path
                .join(__dirname, '..', 'scripts', 'Invoke-7zdec.ps1')
                .replace(/'/g, "''")
                .replace(/"|\n|\r/g, ''); // double-up single quotes, remove double quotes and newlines
            const escapedFile = file.replace(/'/g, "''").replace(/"|\n|\r/g, '');
            const escapedTarget = dest.replace(/'/g, "''").replace(/"|\n|\r/g, '');
            const command = `& '${escapedScript}' -Source '${escapedFile}' -Target '${escapedTarget}'`;
            const args = [
                '-NoLogo',
                '-Sta',
                '-NoProfile',
                '-NonInteractive',
                '-ExecutionPolicy',
                'Unrestricted',
                '-Command',
                command
            ];
            const options = {
                silent: true
            };
            try {
                const powershellPath = yield io.which('powershell', true);
                yield exec(`"${powershellPath}"`, args, options);
            }
            finally {
                process.chdir(originalCwd);
            }
        }
        return dest;
    });
}
/**
 * Extract a compressed tar archive
 *
 * @param file     path to the tar
 * @param dest     destination directory. Optional.
 * @param flags    flags for the tar command to use for extraction. Defaults to 'xz' (extracting gzipped tars). Optional.
 * @returns        path to the destination directory
 */
function extractTar(file_1, dest_1) {
    return tool_cache_awaiter(this, arguments, void 0, function* (file, dest, flags = 'xz') {
        if (!file) {
            throw new Error("parameter 'file' is required");
        }
        // Create dest
        dest = yield _createExtractFolder(dest);
        // Determine whether GNU tar
        lib_core.debug('Checking tar --version');
        let versionOutput = '';
        yield (0,lib_exec/* exec */.m)('tar --version', [], {
            ignoreReturnCode: true,
            silent: true,
            listeners: {
                stdout: (data) => (versionOutput += data.toString()),
                stderr: (data) => (versionOutput += data.toString())
            }
        });
        lib_core.debug(versionOutput.trim());
        const isGnuTar = versionOutput.toUpperCase().includes('GNU TAR');
        // Initialize args
        let args;
        if (flags instanceof Array) {
            args = flags;
        }
        else {
            args = [flags];
        }
        if (lib_core.isDebug() && !flags.includes('v')) {
            args.push('-v');
        }
        let destArg = dest;
        let fileArg = file;
        if (IS_WINDOWS && isGnuTar) {
            args.push('--force-local');
            destArg = dest.replace(/\\/g, '/');
            // Technically only the dest needs to have `/` but for aesthetic consistency
            // convert slashes in the file arg too.
            fileArg = file.replace(/\\/g, '/');
        }
        if (isGnuTar) {
            // Suppress warnings when using GNU tar to extract archives created by BSD tar
            args.push('--warning=no-unknown-keyword');
            args.push('--overwrite');
        }
        args.push('-C', destArg, '-f', fileArg);
        yield (0,lib_exec/* exec */.m)(`tar`, args);
        return dest;
    });
}
/**
 * Extract a xar compatible archive
 *
 * @param file     path to the archive
 * @param dest     destination directory. Optional.
 * @param flags    flags for the xar. Optional.
 * @returns        path to the destination directory
 */
function extractXar(file_1, dest_1) {
    return tool_cache_awaiter(this, arguments, void 0, function* (file, dest, flags = []) {
        ok(IS_MAC, 'extractXar() not supported on current OS');
        ok(file, 'parameter "file" is required');
        dest = yield _createExtractFolder(dest);
        let args;
        if (flags instanceof Array) {
            args = flags;
        }
        else {
            args = [flags];
        }
        args.push('-x', '-C', dest, '-f', file);
        if (core.isDebug()) {
            args.push('-v');
        }
        const xarPath = yield io.which('xar', true);
        yield exec(`"${xarPath}"`, _unique(args));
        return dest;
    });
}
/**
 * Extract a zip
 *
 * @param file     path to the zip
 * @param dest     destination directory. Optional.
 * @returns        path to the destination directory
 */
function extractZip(file, dest) {
    return tool_cache_awaiter(this, void 0, void 0, function* () {
        if (!file) {
            throw new Error("parameter 'file' is required");
        }
        dest = yield _createExtractFolder(dest);
        if (IS_WINDOWS) {
            yield extractZipWin(file, dest);
        }
        else {
            yield extractZipNix(file, dest);
        }
        return dest;
    });
}
function extractZipWin(file, dest) {
    return tool_cache_awaiter(this, void 0, void 0, function* () {
        // build the powershell command
        const escapedFile = file.replace(/'/g, "''").replace(/"|\n|\r/g, ''); // double-up single quotes, remove double quotes and newlines
        const escapedDest = dest.replace(/'/g, "''").replace(/"|\n|\r/g, '');
        const pwshPath = yield lib_io/* which */.K7('pwsh', false);
        //To match the file overwrite behavior on nix systems, we use the overwrite = true flag for ExtractToDirectory
        //and the -Force flag for Expand-Archive as a fallback
        if (pwshPath) {
            //attempt to use pwsh with ExtractToDirectory, if this fails attempt Expand-Archive
            const pwshCommand = [
                `$ErrorActionPreference = 'Stop' ;`,
                `try { Add-Type -AssemblyName System.IO.Compression.ZipFile } catch { } ;`,
                `try { [System.IO.Compression.ZipFile]::ExtractToDirectory('${escapedFile}', '${escapedDest}', $true) }`,
                `catch { if (($_.Exception.GetType().FullName -eq 'System.Management.Automation.MethodException') -or ($_.Exception.GetType().FullName -eq 'System.Management.Automation.RuntimeException') ){ Expand-Archive -LiteralPath '${escapedFile}' -DestinationPath '${escapedDest}' -Force } else { throw $_ } } ;`
            ].join(' ');
            const args = [
                '-NoLogo',
                '-NoProfile',
                '-NonInteractive',
                '-ExecutionPolicy',
                'Unrestricted',
                '-Command',
                pwshCommand
            ];
            lib_core.debug(`Using pwsh at path: ${pwshPath}`);
            yield (0,lib_exec/* exec */.m)(`"${pwshPath}"`, args);
        }
        else {
            const powershellCommand = [
                `$ErrorActionPreference = 'Stop' ;`,
                `try { Add-Type -AssemblyName System.IO.Compression.FileSystem } catch { } ;`,
                `if ((Get-Command -Name Expand-Archive -Module Microsoft.PowerShell.Archive -ErrorAction Ignore)) { Expand-Archive -LiteralPath '${escapedFile}' -DestinationPath '${escapedDest}' -Force }`,
                `else {[System.IO.Compression.ZipFile]::ExtractToDirectory('${escapedFile}', '${escapedDest}', $true) }`
            ].join(' ');
            const args = [
                '-NoLogo',
                '-Sta',
                '-NoProfile',
                '-NonInteractive',
                '-ExecutionPolicy',
                'Unrestricted',
                '-Command',
                powershellCommand
            ];
            const powershellPath = yield lib_io/* which */.K7('powershell', true);
            lib_core.debug(`Using powershell at path: ${powershellPath}`);
            yield (0,lib_exec/* exec */.m)(`"${powershellPath}"`, args);
        }
    });
}
function extractZipNix(file, dest) {
    return tool_cache_awaiter(this, void 0, void 0, function* () {
        const unzipPath = yield lib_io/* which */.K7('unzip', true);
        const args = [file];
        if (!lib_core.isDebug()) {
            args.unshift('-q');
        }
        args.unshift('-o'); //overwrite with -o, otherwise a prompt is shown which freezes the run
        yield (0,lib_exec/* exec */.m)(`"${unzipPath}"`, args, { cwd: dest });
    });
}
/**
 * Caches a directory and installs it into the tool cacheDir
 *
 * @param sourceDir    the directory to cache into tools
 * @param tool          tool name
 * @param version       version of the tool.  semver format
 * @param arch          architecture of the tool.  Optional.  Defaults to machine architecture
 */
function cacheDir(sourceDir, tool, version, arch) {
    return tool_cache_awaiter(this, void 0, void 0, function* () {
        version = semver.clean(version) || version;
        arch = arch || os.arch();
        core.debug(`Caching tool ${tool} ${version} ${arch}`);
        core.debug(`source dir: ${sourceDir}`);
        if (!fs.statSync(sourceDir).isDirectory()) {
            throw new Error('sourceDir is not a directory');
        }
        // Create the tool dir
        const destPath = yield _createToolPath(tool, version, arch);
        // copy each child item. do not move. move can fail on Windows
        // due to anti-virus software having an open handle on a file.
        for (const itemName of fs.readdirSync(sourceDir)) {
            const s = path.join(sourceDir, itemName);
            yield io.cp(s, destPath, { recursive: true });
        }
        // write .complete
        _completeToolPath(tool, version, arch);
        return destPath;
    });
}
/**
 * Caches a downloaded file (GUID) and installs it
 * into the tool cache with a given targetName
 *
 * @param sourceFile    the file to cache into tools.  Typically a result of downloadTool which is a guid.
 * @param targetFile    the name of the file name in the tools directory
 * @param tool          tool name
 * @param version       version of the tool.  semver format
 * @param arch          architecture of the tool.  Optional.  Defaults to machine architecture
 */
function cacheFile(sourceFile, targetFile, tool, version, arch) {
    return tool_cache_awaiter(this, void 0, void 0, function* () {
        version = semver.clean(version) || version;
        arch = arch || os.arch();
        core.debug(`Caching tool ${tool} ${version} ${arch}`);
        core.debug(`source file: ${sourceFile}`);
        if (!fs.statSync(sourceFile).isFile()) {
            throw new Error('sourceFile is not a file');
        }
        // create the tool dir
        const destFolder = yield _createToolPath(tool, version, arch);
        // copy instead of move. move can fail on Windows due to
        // anti-virus software having an open handle on a file.
        const destPath = path.join(destFolder, targetFile);
        core.debug(`destination file ${destPath}`);
        yield io.cp(sourceFile, destPath);
        // write .complete
        _completeToolPath(tool, version, arch);
        return destFolder;
    });
}
/**
 * Finds the path to a tool version in the local installed tool cache
 *
 * @param toolName      name of the tool
 * @param versionSpec   version of the tool
 * @param arch          optional arch.  defaults to arch of computer
 */
function find(toolName, versionSpec, arch) {
    if (!toolName) {
        throw new Error('toolName parameter is required');
    }
    if (!versionSpec) {
        throw new Error('versionSpec parameter is required');
    }
    arch = arch || os.arch();
    // attempt to resolve an explicit version
    if (!isExplicitVersion(versionSpec)) {
        const localVersions = findAllVersions(toolName, arch);
        const match = evaluateVersions(localVersions, versionSpec);
        versionSpec = match;
    }
    // check for the explicit version in the cache
    let toolPath = '';
    if (versionSpec) {
        versionSpec = semver.clean(versionSpec) || '';
        const cachePath = path.join(_getCacheDirectory(), toolName, versionSpec, arch);
        core.debug(`checking cache: ${cachePath}`);
        if (fs.existsSync(cachePath) && fs.existsSync(`${cachePath}.complete`)) {
            core.debug(`Found tool in cache ${toolName} ${versionSpec} ${arch}`);
            toolPath = cachePath;
        }
        else {
            core.debug('not found');
        }
    }
    return toolPath;
}
/**
 * Finds the paths to all versions of a tool that are installed in the local tool cache
 *
 * @param toolName  name of the tool
 * @param arch      optional arch.  defaults to arch of computer
 */
function findAllVersions(toolName, arch) {
    const versions = [];
    arch = arch || os.arch();
    const toolPath = path.join(_getCacheDirectory(), toolName);
    if (fs.existsSync(toolPath)) {
        const children = fs.readdirSync(toolPath);
        for (const child of children) {
            if (isExplicitVersion(child)) {
                const fullPath = path.join(toolPath, child, arch || '');
                if (fs.existsSync(fullPath) && fs.existsSync(`${fullPath}.complete`)) {
                    versions.push(child);
                }
            }
        }
    }
    return versions;
}
function getManifestFromRepo(owner_1, repo_1, auth_1) {
    return tool_cache_awaiter(this, arguments, void 0, function* (owner, repo, auth, branch = 'master') {
        let releases = [];
        const treeUrl = `https://api.github.com/repos/${owner}/${repo}/git/trees/${branch}`;
        const http = new httpm.HttpClient('tool-cache');
        const headers = {};
        if (auth) {
            core.debug('set auth');
            headers.authorization = auth;
        }
        const response = yield http.getJson(treeUrl, headers);
        if (!response.result) {
            return releases;
        }
        let manifestUrl = '';
        for (const item of response.result.tree) {
            if (item.path === 'versions-manifest.json') {
                manifestUrl = item.url;
                break;
            }
        }
        headers['accept'] = 'application/vnd.github.VERSION.raw';
        let versionsRaw = yield (yield http.get(manifestUrl, headers)).readBody();
        if (versionsRaw) {
            // shouldn't be needed but protects against invalid json saved with BOM
            versionsRaw = versionsRaw.replace(/^\uFEFF/, '');
            try {
                releases = JSON.parse(versionsRaw);
            }
            catch (_a) {
                core.debug('Invalid json');
            }
        }
        return releases;
    });
}
function findFromManifest(versionSpec_1, stable_1, manifest_1) {
    return tool_cache_awaiter(this, arguments, void 0, function* (versionSpec, stable, manifest, archFilter = os.arch()) {
        // wrap the internal impl
        const match = yield mm._findMatch(versionSpec, stable, manifest, archFilter);
        return match;
    });
}
function _createExtractFolder(dest) {
    return tool_cache_awaiter(this, void 0, void 0, function* () {
        if (!dest) {
            // create a temp dir
            dest = external_path_.join(_getTempDirectory(), external_crypto_.randomUUID());
        }
        yield lib_io/* mkdirP */.U$(dest);
        return dest;
    });
}
function _createToolPath(tool, version, arch) {
    return tool_cache_awaiter(this, void 0, void 0, function* () {
        const folderPath = path.join(_getCacheDirectory(), tool, semver.clean(version) || version, arch || '');
        core.debug(`destination ${folderPath}`);
        const markerPath = `${folderPath}.complete`;
        yield io.rmRF(folderPath);
        yield io.rmRF(markerPath);
        yield io.mkdirP(folderPath);
        return folderPath;
    });
}
function _completeToolPath(tool, version, arch) {
    const folderPath = path.join(_getCacheDirectory(), tool, semver.clean(version) || version, arch || '');
    const markerPath = `${folderPath}.complete`;
    fs.writeFileSync(markerPath, '');
    core.debug('finished caching tool');
}
/**
 * Check if version string is explicit
 *
 * @param versionSpec      version string to check
 */
function isExplicitVersion(versionSpec) {
    const c = semver.clean(versionSpec) || '';
    core.debug(`isExplicit: ${c}`);
    const valid = semver.valid(c) != null;
    core.debug(`explicit? ${valid}`);
    return valid;
}
/**
 * Get the highest satisfiying semantic version in `versions` which satisfies `versionSpec`
 *
 * @param versions        array of versions to evaluate
 * @param versionSpec     semantic version spec to satisfy
 */
function evaluateVersions(versions, versionSpec) {
    let version = '';
    core.debug(`evaluating ${versions.length} versions`);
    versions = versions.sort((a, b) => {
        if (semver.gt(a, b)) {
            return 1;
        }
        return -1;
    });
    for (let i = versions.length - 1; i >= 0; i--) {
        const potential = versions[i];
        const satisfied = semver.satisfies(potential, versionSpec);
        if (satisfied) {
            version = potential;
            break;
        }
    }
    if (version) {
        core.debug(`matched: ${version}`);
    }
    else {
        core.debug('match not found');
    }
    return version;
}
/**
 * Gets RUNNER_TOOL_CACHE
 */
function _getCacheDirectory() {
    const cacheDirectory = process.env['RUNNER_TOOL_CACHE'] || '';
    ok(cacheDirectory, 'Expected RUNNER_TOOL_CACHE to be defined');
    return cacheDirectory;
}
/**
 * Gets RUNNER_TEMP
 */
function _getTempDirectory() {
    const tempDirectory = process.env['RUNNER_TEMP'] || '';
    (0,external_assert_.ok)(tempDirectory, 'Expected RUNNER_TEMP to be defined');
    return tempDirectory;
}
/**
 * Gets a global variable
 */
function _getGlobal(key, defaultValue) {
    /* eslint-disable @typescript-eslint/no-explicit-any */
    const value = global[key];
    /* eslint-enable @typescript-eslint/no-explicit-any */
    return value !== undefined ? value : defaultValue;
}
/**
 * Returns an array of unique values.
 * @param values Values to make unique.
 */
function _unique(values) {
    return Array.from(new Set(values));
}
//# sourceMappingURL=tool-cache.js.map
// EXTERNAL MODULE: ./build/cpython/archive-members.js
var archive_members = __webpack_require__(5876);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/store/tool-cache.js
var tool_cache = __webpack_require__(5434);
// EXTERNAL MODULE: ./build/store/verified-artifact.js + 1 modules
var verified_artifact = __webpack_require__(2931);
;// CONCATENATED MODULE: ./build/store/extract.js








/** Longer than any job runs: what is older belongs to nobody. */
const MAX_TREE_AGE_MS = 7 * 24 * 60 * 60 * 1000;
/**
 * Unpacks a verified archive into a new folder of the tool cache, beside the artifact. Each run has its own: a tree
 * is not signed, and builds write into it, so none is used twice.
 *
 * @param cacheRoot RUNNER_TOOL_CACHE
 * @returns the folder that holds `configure`, or the archive's root where there is none
 * @throws ActionError VERSION_MISMATCH where a member would leave the folder or contradicts the version;
 *   INVALID_INPUT where the runner can't unpack it
 */
async function extractArtifact(verified, cacheRoot) {
    const { artifact, file } = verified.facts;
    await (0,archive_members/* assertUnpackable */.VC)((0,verified_artifact/* toByteSource */.Lg)(file), artifact);
    const trees = `${(0,tool_cache/* toCacheFolder */.go)(cacheRoot, artifact)}-trees`;
    await (0,promises_.mkdir)(trees, { recursive: true });
    if (!(await (0,promises_.lstat)(trees)).isDirectory())
        throw new errors/* ActionError */.lZ('INVALID_INPUT', `extract: '${trees}' is no folder.`);
    await removeOldTrees(trees);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(trees, 'tree-'));
    try {
        if ((0,archive_members/* findArchiveType */.We)(artifact) === 'zip')
            await extractZip(file.path, folder);
        // tar finds out the compression by itself.
        else
            await extractTar(file.path, folder, 'x');
    }
    catch (error) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw new errors/* ActionError */.lZ('INVALID_INPUT', `extract: ${artifact.fileName} can't be unpacked: ${(0,errors/* describeCause */.V$)(error)}.`, {
            hint: 'Install what unpacks it on the runner: tar with gzip and xz, or unzip.',
            cause: error,
        });
    }
    // An archive may date its own root, and the age of a tree is that of its folder.
    await (0,promises_.utimes)(folder, new Date(), new Date());
    const [top = '', ...others] = await (0,promises_.readdir)(folder);
    const sourceDir = others.length === 0 ? (0,external_node_path_.join)(folder, top) : folder;
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(sourceDir, 'configure')) ? sourceDir : folder;
}
/** Only what this function's callers made: no link that somebody put there, and nothing that a link leads to. */
async function removeOldTrees(trees) {
    for (const name of await (0,promises_.readdir)(trees)) {
        const path = (0,external_node_path_.join)(trees, name);
        // Another run may remove it at the same time.
        const found = await (0,promises_.lstat)(path).catch(() => undefined);
        const isOld = found !== undefined && Date.now() - found.mtimeMs > MAX_TREE_AGE_MS;
        if (isOld && found.isDirectory() && name.startsWith('tree-'))
            await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 5434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ findCachedFolder),
/* harmony export */   go: () => (/* binding */ toCacheFolder),
/* harmony export */   rg: () => (/* binding */ placeInCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _cpython_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9976);




const TOOL = 'cpython-release';
/** What `@actions/tool-cache` looks for beside a folder. */
const COMPLETE = '.complete';
/** The place of an artifact in the tool cache: its kind stands where `tool-cache` has the architecture. */
function toCacheFolder(cacheRoot, { version, kind }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheRoot, TOOL, (0,_cpython_version_js__WEBPACK_IMPORTED_MODULE_3__/* .toSemver */ .Ud)(version), kind);
}
/**
 * Finds what an earlier run stored. It is not believed: whoever finds it verifies it again.
 * @returns the folder that holds the artifact and its bundle, or undefined
 */
function findCachedFolder(cacheRoot, artifact) {
    const folder = toCacheFolder(cacheRoot, artifact);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${folder}${COMPLETE}`) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? folder : undefined;
}
/**
 * Moves a staging folder with a verified artifact and its bundle to its place in the tool cache, in one step:
 * `@actions/tool-cache` would first remove what is there, under the feet of a job that uses it.
 *
 * The marker that `tool-cache` looks for is written first, since it counts only once the folder is there.
 *
 * @returns the artifact at its final path, or the folder in which another process stored a copy meanwhile
 */
async function placeInCache(cacheRoot, verified) {
    const staging = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(verified.facts.file.path);
    const folder = toCacheFolder(cacheRoot, verified.facts.artifact);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(verified.facts.file.path, 0o444);
    // mkdtemp makes folders for their owner alone; a tool cache is for every user of the runner.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(staging, 0o755);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(`${folder}${COMPLETE}`, '');
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(staging, folder);
    }
    catch (error) {
        const otherCopy = findCachedFolder(cacheRoot, verified.facts.artifact);
        if (otherCopy === undefined)
            throw error;
        return { otherCopy };
    }
    return verified.inFolder(folder);
}


/***/ }),

/***/ 2931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V7: () => (/* binding */ assertDigest),
  Hv: () => (/* binding */ assertPinned),
  dT: () => (/* binding */ readPackageDigest),
  Lg: () => (/* binding */ toByteSource),
  oc: () => (/* binding */ verifyArtifact),
  sB: () => (/* binding */ verifyPackage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/cpython/stamps/windows-manifest.js
var windows_manifest = __webpack_require__(6676);
// EXTERNAL MODULE: ./build/cpython/version.js
var version = __webpack_require__(9976);
;// CONCATENATED MODULE: ./build/cpython/version-stamp.js
/**
 * Recipe step 7: reads what an artifact says of itself. One person signs several series, and a signature names no
 * file: without this an old release could be served under a newer name (docs/facts.md section 5).
 *
 * Each format's reader is loaded only when it is needed.
 *
 * @param bytes an artifact that is known to be signed; only what is needed of it is read
 */
async function readVersionStamp(bytes, artifact) {
    switch (artifact.format) {
        case 'source': {
            const { toCompression } = await Promise.all(/* import() */[__webpack_require__.e(642), __webpack_require__.e(347)]).then(__webpack_require__.bind(__webpack_require__, 347));
            const { readSourceStamp } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 6723));
            return readSourceStamp(bytes, artifact, toCompression(artifact.fileName));
        }
        case 'installer':
            return (await __webpack_require__.e(/* import() */ 537).then(__webpack_require__.bind(__webpack_require__, 4537))).readInstallerStamp(bytes, artifact);
        case 'embed-zip':
            return (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(782)]).then(__webpack_require__.bind(__webpack_require__, 2782))).readEmbedZipStamp(bytes, artifact);
        case 'manifest':
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6676))).readManifestStamp(bytes, artifact);
        case 'macos-package':
            return (await Promise.all(/* import() */[__webpack_require__.e(560), __webpack_require__.e(985)]).then(__webpack_require__.bind(__webpack_require__, 9985))).readMacosPackageStamp(bytes, artifact);
        case 'android':
            return (await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(642), __webpack_require__.e(356)]).then(__webpack_require__.bind(__webpack_require__, 4356))).readAndroidStamp(bytes, artifact);
        case 'ios':
            return (await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(642), __webpack_require__.e(356)]).then(__webpack_require__.bind(__webpack_require__, 4356))).readIosStamp(bytes, artifact);
        case 'package':
            return { verdict: 'unreadable', found: 'a package, which only its manifest binds to a version' };
    }
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/store/verified-artifact.js








/** An artifact whose signer signed exactly these bytes, which are exactly that version. */
class VerifiedFile {
    facts;
    constructor(facts) {
        this.facts = facts;
    }
    /** The same bytes in another folder, under the artifact's own name. */
    inFolder(folder) {
        const { artifact, file, bundlePath, manifest } = this.facts;
        return new VerifiedFile({
            ...this.facts,
            file: { ...file, path: (0,external_node_path_.join)(folder, artifact.fileName) },
            bundlePath: manifest ? bundlePath : (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(bundlePath)),
        });
    }
}
/**
 * Recipe steps 6 and 7: the file has the signed digest, and says of itself that it is the artifact asked for.
 * @throws ActionError DIGEST_MISMATCH or VERSION_MISMATCH
 */
async function verifyArtifact(file, artifact, { signedDigest, bundlePath, pinnedSha256 }) {
    // 6. Bytes
    const { sha256 } = signedDigest.evidence;
    assertPinned(artifact, sha256, pinnedSha256);
    assertDigest(file, artifact, sha256);
    // 7. Version stamp
    const stamp = await readVersionStamp(toByteSource(file), artifact);
    const isPinned = pinnedSha256 !== undefined;
    if (stamp.verdict === 'contradicts' || (stamp.verdict === 'unreadable' && !isPinned)) {
        throw new errors/* ActionError */.lZ('VERSION_MISMATCH', `${artifact.fileName}: expected CPython ${(0,version/* formatVersion */.qh)(artifact.version)} as ${artifact.kind}, found ${stamp.found}.`);
    }
    return new VerifiedFile({ artifact, file, signedDigest, bundlePath, versionStamp: stamp.found });
}
/**
 * Steps 6 and 7 for a file without a bundle of its own: a verified manifest of the same version names it and its
 * digest.
 * @throws ActionError DIGEST_MISMATCH; VERSION_MISMATCH where the manifest is of another version or ambiguous;
 *   NOT_PUBLISHED where it does not name the file
 */
async function verifyPackage(file, artifact, manifest) {
    const sha256 = await readPackageDigest(artifact, manifest);
    assertDigest(file, artifact, sha256);
    const { signedDigest, bundlePath } = manifest.facts;
    const versionStamp = `its name and digest in ${manifest.facts.artifact.fileName}`;
    return new VerifiedFile({ artifact, file, signedDigest, bundlePath, versionStamp, manifest });
}
/**
 * The digest that a verified manifest gives for a package.
 * @returns 64 lower-case hexadecimal digits
 * @throws as `verifyPackage`
 */
async function readPackageDigest(artifact, manifest) {
    const bytes = await (0,promises_.readFile)(manifest.facts.file.path);
    // What is parsed is what was verified, whatever happened to the file since.
    const found = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    assertDigest({ ...manifest.facts.file, sha256: found }, manifest.facts.artifact, manifest.facts.file.sha256);
    return (0,windows_manifest.findPackage)(bytes.toString('utf8'), artifact.fileName).sha256;
}
/**
 * The part of step 6 that needs no bytes: the `sha256` input is the digest that was signed.
 * @throws ActionError DIGEST_MISMATCH
 */
function assertPinned({ fileName }, signedSha256, pinnedSha256) {
    if (pinnedSha256 === undefined || pinnedSha256 === signedSha256)
        return;
    throw new errors/* ActionError */.lZ('DIGEST_MISMATCH', `${fileName}: the sha256 input is ${pinnedSha256}, the signed SHA-256 is ${signedSha256}.`, { hint: 'Correct the sha256 input if it belongs to another file; otherwise do not use this file.' });
}
/**
 * The other part of step 6: the bytes are those that were signed.
 * @throws ActionError DIGEST_MISMATCH
 */
function assertDigest({ sha256, size }, { fileName }, signedSha256) {
    if (sha256 === signedSha256)
        return;
    throw new errors/* ActionError */.lZ('DIGEST_MISMATCH', `${fileName}: the signed SHA-256 is ${signedSha256}, found ${sha256} (${size} bytes).`);
}
/** A file as what reads version stamps and members takes it. */
function toByteSource({ path, size }) {
    return {
        size,
        read: (start, end) => (0,external_node_fs_.createReadStream)(path, { start, ...(end !== undefined && { end: end - 1 }) }),
    };
}


/***/ })

};
