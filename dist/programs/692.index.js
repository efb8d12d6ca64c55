export const id = 692;
export const ids = [692];
export const modules = {

/***/ 7398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ USER_AGENT)
/* harmony export */ });
/** The release that the operators of python.org see in their logs; a test keeps it equal to package.json. */
const USER_AGENT = 'verify-cpython/0.1.0';


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ formatJson)
/* harmony export */ });
/**
 * JSON that a terminal may show: control, format and line-separating characters are escapes, and the values are the same.
 * `JSON.stringify` leaves those beyond ASCII as they are.
 */
function formatJson(value) {
    return `${escapeControls(JSON.stringify(value, undefined, 2))}\n`;
}
/** @param json text with line breaks between its values only */
function escapeControls(json) {
    return json.replace(/(?!\n)[\p{C}\p{Zl}\p{Zp}]/gu, character => Array.from({ length: character.length }, (_, index) => toEscape(character.charCodeAt(index))).join(''));
}
function toEscape(codeUnit) {
    return `\\u${codeUnit.toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 7919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _files_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5875);



/** Writes a file in one step, so that no reader ever sees half of it. */
async function writeWhole(path, text) {
    // A name of its own: no other file is in the way, and no link leads elsewhere.
    const part = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(part, text, { flag: 'wx' });
        await (0,_files_place_js__WEBPACK_IMPORTED_MODULE_2__/* .renameInTime */ .D1)(part, path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part, { force: true });
    }
}


/***/ }),

/***/ 7692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeEvidence: () => (/* binding */ writeEvidence)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/cpython/version.js
var version = __webpack_require__(9976);
// EXTERNAL MODULE: ./build/http/user-agent.js
var user_agent = __webpack_require__(7398);
// EXTERNAL MODULE: ./build/python-org/mirror.js
var mirror = __webpack_require__(3041);
;// CONCATENATED MODULE: ./build/report/verification-summary.js



const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** For the input `predicate-type` of `actions/attest`. */
const PREDICATE_TYPE = 'https://slsa.dev/verification_summary/v1';
const VERIFIER_ID = 'urn:verify-cpython:verifier';
const POLICY_URI = 'urn:verify-cpython:signed-by';
/** Levels of our own must not begin with `SLSA_`: this verifies who signed, not how it was built. */
const RELEASE_MANAGER_LEVEL = 'CPYTHON_RELEASE_MANAGER_SIGNATURE';
const OTHER_SIGNER_LEVEL = 'EXPECTED_SIGNER_SIGNATURE';
/**
 * Says in the form of an in-toto statement that an artifact was verified, by whom, against what and with what: a SLSA
 * verification summary (https://slsa.dev/spec/v1.1/verification_summary). It is not signed; `actions/attest` can do that.
 */
function toVerificationSummary(result, options) {
    return {
        _type: STATEMENT_TYPE,
        subject: [
            {
                name: result.fileName,
                digest: { sha256: result.sha256 },
                ...(result.url !== null && { downloadLocation: result.url }),
            },
        ],
        predicateType: PREDICATE_TYPE,
        predicate: toPredicate(result, options),
    };
}
function toPredicate(result, { verifiedAt, bundleSha256 }) {
    const [name = '', version = ''] = user_agent/* USER_AGENT */._.split('/');
    const { certificateIdentity, certificateOidcIssuer, releaseManager, trustedRoot } = result;
    const { known, released, versionStamp } = result;
    const signed = result.manifest?.fileName ?? result.fileName;
    return {
        verifier: { id: VERIFIER_ID, version: { [name]: version } },
        timeVerified: verifiedAt.toISOString(),
        resourceUri: toResourceUri(result),
        policy: {
            uri: POLICY_URI,
            annotations: { certificateIdentity, certificateOidcIssuer, trustedRoot, known, released, versionStamp },
        },
        inputAttestations: [
            {
                ...(result.url !== null && { uri: new URL((0,mirror/* toBundleName */.$K)(signed), result.url).href }),
                digest: { sha256: bundleSha256 },
                mediaType: result.bundleMediaType,
            },
        ],
        verificationResult: 'PASSED',
        verifiedLevels: [releaseManager === null ? OTHER_SIGNER_LEVEL : RELEASE_MANAGER_LEVEL],
    };
}
/**
 * What the file is, wherever it came from: that of a release manager has its address on python.org, and no mirror can give it
 * another one.
 */
function toResourceUri({ releaseManager, pythonVersion, fileName, url }) {
    if (releaseManager === null)
        return url ?? `urn:verify-cpython:file:${encodeURIComponent(fileName)}`;
    return `${mirror/* PYTHON_ORG */.WR}/${(0,version/* formatFinalVersion */.wi)((0,version/* parseVersion */.ot)(pythonVersion))}/${fileName}`;
}

// EXTERNAL MODULE: ./build/store/staging.js
var staging = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/store/write-whole.js
var write_whole = __webpack_require__(7919);
;// CONCATENATED MODULE: ./build/verify/evidence.js






/**
 * Writes the verification summary of a verified artifact.
 * @param folder absolute; made where it does not exist
 * @param bundleSha256 of the bundle that was verified, whatever lies at its path by now
 * @throws ActionError INVALID_INPUT where the folder can't be written
 */
async function writeEvidence(result, { folder, bundleSha256 }) {
    const statement = toVerificationSummary(result, { verifiedAt: new Date(), bundleSha256 });
    const evidencePath = (0,external_node_path_.join)(folder, `${result.fileName}.vsa.json`);
    const predicatePath = (0,external_node_path_.join)(folder, `${result.fileName}.vsa-predicate.json`);
    await (0,staging/* withDiskErrors */.NP)(`evidence: '${folder}'`, async () => {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,write_whole/* writeWhole */.f)(evidencePath, (0,json/* formatJson */.I)(statement));
        await (0,write_whole/* writeWhole */.f)(predicatePath, (0,json/* formatJson */.I)(statement.predicate));
    });
    return { evidencePath, predicatePath };
}


/***/ })

};
