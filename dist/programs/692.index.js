export const id = 692;
export const ids = [692];
export const modules = {
7398:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => ( USER_AGENT)
});
const USER_AGENT = 'verify-cpython/0.1.0';
}),
9725:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => ( toStatement)
});
function toStatement({ name, sha256, downloadLocation }, predicateType, predicate) {
return {
_type: 'https://in-toto.io/Statement/v1',
subject: [{ name, digest: { sha256 }, ...(downloadLocation !== undefined && { downloadLocation }) }],
predicateType,
predicate,
};
}
}),
9665:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => ( formatJson)
});
function formatJson(value) {
return `${escapeControls(JSON.stringify(value, undefined, 2))}\n`;
}
function escapeControls(json) {
return json.replace(/(?![\n -~])[\p{C}\p{Zl}\p{Zp}]/gu, character => Array.from({ length: character.length }, (_, index) => toEscape(character.charCodeAt(index))).join(''));
}
function toEscape(codeUnit) {
return `\\u${codeUnit.toString(16).padStart(4, '0')}`;
}
}),
7692:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
writeEvidence: () => ( writeEvidence)
});
var external_node_path_ = __webpack_require__(6760);
var place = __webpack_require__(5875);
var json = __webpack_require__(9665);
var version = __webpack_require__(9976);
var user_agent = __webpack_require__(7398);
var mirror = __webpack_require__(3041);
var in_toto = __webpack_require__(9725);
;
const PREDICATE_TYPE = 'https://slsa.dev/verification_summary/v1';
const VERIFIER_ID = 'urn:verify-cpython:verifier';
const POLICY_URI = 'urn:verify-cpython:signed-by';
const RELEASE_MANAGER_LEVEL = 'CPYTHON_RELEASE_MANAGER_SIGNATURE';
const OTHER_SIGNER_LEVEL = 'EXPECTED_SIGNER_SIGNATURE';
function toVerificationSummary(result, options) {
const { fileName: name, sha256, url } = result;
const subject = { name, sha256, ...(url !== null && { downloadLocation: url }) };
return (0,in_toto .H)(subject, PREDICATE_TYPE, toPredicate(result, options));
}
function toPredicate(result, { verifiedAt, bundleSha256 }) {
const [name = '', version = ''] = user_agent ._.split('/');
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
...(result.url !== null && { uri: new URL((0,mirror .$K)(signed), result.url).href }),
digest: { sha256: bundleSha256 },
mediaType: result.bundleMediaType,
},
],
verificationResult: 'PASSED',
verifiedLevels: [releaseManager === null ? OTHER_SIGNER_LEVEL : RELEASE_MANAGER_LEVEL],
};
}
function toResourceUri({ releaseManager, pythonVersion, fileName, url }) {
if (releaseManager === null)
return url ?? `urn:verify-cpython:file:${encodeURIComponent(fileName)}`;
return `${mirror .WR}/${(0,version .wi)((0,version .ot)(pythonVersion))}/${fileName}`;
}
var staging = __webpack_require__(3759);
;
async function writeEvidence(result, { folder, bundleSha256 }) {
const statement = toVerificationSummary(result, { verifiedAt: new Date(), bundleSha256 });
const evidencePath = (0,external_node_path_.join)(folder, `${result.fileName}.vsa.json`);
const predicatePath = (0,external_node_path_.join)(folder, `${result.fileName}.vsa-predicate.json`);
await (0,staging .NP)(`evidence: '${folder}'`, async () => {
await (0,place .wZ)(folder);
await (0,place .f8)(evidencePath, (0,json .I)(statement));
await (0,place .f8)(predicatePath, (0,json .I)(statement.predicate));
});
return { evidencePath, predicatePath };
}
})
};
