export const id = 97;
export const ids = [97];
export const modules = {
9819:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => ( proveBundle)
});
var external_node_crypto_ = __webpack_require__(7598);
var dist = __webpack_require__(4187);
var errors = __webpack_require__(9473);
var sigstore_bundle = __webpack_require__(6888);
var der = __webpack_require__(5292);
;
const CURVES = new Map([
[
'prime256v1',
{
jwkName: 'P-256',
p: 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n,
n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
},
],
[
'secp384r1',
{
jwkName: 'P-384',
p: 2n ** 384n - 2n ** 128n - 2n ** 96n + 2n ** 32n - 1n,
n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
},
],
]);
const SEQUENCE = 0x30;
const INTEGER = 0x02;
const MESSAGES = ['', '1', '2'].map(text => Buffer.from(text));
function isDigestSignedBy(key, digest, signature) {
const curveName = key.asymmetricKeyDetails?.namedCurve ?? '';
const curve = CURVES.get(curveName);
if (curve === undefined) {
const found = curveName || key.asymmetricKeyType;
throw new errors .lZ('BUNDLE_UNSUPPORTED', `The signing key is '${found}', expected ECDSA on P-256 or P-384.`);
}
const r = readFirstInteger(signature);
if (r === undefined)
return false;
const publicPoint = toPoint(key);
for (const message of MESSAGES) {
const difference = toInteger(digest) - toInteger((0,external_node_crypto_.createHash)('sha256').update(message).digest());
const factor = modulo(difference * invert(r, curve.n), curve.n);
if (factor === 0n)
return (0,external_node_crypto_.verify)('sha256', message, key, signature);
const shifted = add(publicPoint, multiplyGenerator(curveName, factor, curve), curve);
if (shifted !== undefined)
return (0,external_node_crypto_.verify)('sha256', message, toKey(shifted, curve), signature);
}
throw new Error('no message has a sum with the key');
}
function readFirstInteger(signature) {
const [sequence, rest, integer, length = 0] = signature;
const hasForm = sequence === SEQUENCE && rest === signature.length - 2 && integer === INTEGER;
const number = signature.subarray(4, 4 + length);
return hasForm && number.length > 0 ? toInteger(number) : undefined;
}
function multiplyGenerator(curveName, factor, curve) {
const ecdh = (0,external_node_crypto_.createECDH)(curveName);
ecdh.setPrivateKey(toBytes(factor, curve));
const coordinates = ecdh.getPublicKey().subarray(1);
const half = coordinates.length / 2;
return { x: toInteger(coordinates.subarray(0, half)), y: toInteger(coordinates.subarray(half)) };
}
function add(a, b, { p }) {
if (a.x === b.x)
return undefined;
const slope = modulo((b.y - a.y) * invert(b.x - a.x, p), p);
const x = modulo(slope * slope - a.x - b.x, p);
return { x, y: modulo(slope * (a.x - x) - a.y, p) };
}
function invert(number, prime) {
let [a, b] = [modulo(number, prime), prime];
let [x, y] = [1n, 0n];
while (a !== 0n) {
const quotient = b / a;
[a, b] = [b - quotient * a, a];
[x, y] = [y - quotient * x, x];
}
return modulo(y, prime);
}
function modulo(number, modulus) {
const rest = number % modulus;
return rest < 0n ? rest + modulus : rest;
}
function toPoint(key) {
const { x = '', y = '' } = key.export({ format: 'jwk' });
return { x: toInteger(Buffer.from(x, 'base64url')), y: toInteger(Buffer.from(y, 'base64url')) };
}
function toKey({ x, y }, curve) {
const toText = (number) => toBytes(number, curve).toString('base64url');
const key = { kty: 'EC', crv: curve.jwkName, x: toText(x), y: toText(y) };
return (0,external_node_crypto_.createPublicKey)({ key, format: 'jwk' });
}
function toBytes(number, { p }) {
return Buffer.from(number.toString(16).padStart(p.toString(16).length, '0'), 'hex');
}
function toInteger(bytes) {
return BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}
var core_dist = __webpack_require__(3917);
;
const OID_SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
const OID_ISSUER_V1 = '1.3.6.1.4.1.57264.1.1';
const OID_ISSUER_V2 = '1.3.6.1.4.1.57264.1.8';
const TAG_UTF8_STRING = 0x0c;
const GENERAL_NAME_TYPES = new Map([
[0x81, 'rfc822Name'],
[0x82, 'dNSName'],
[0x86, 'uniformResourceIdentifier'],
]);
function verifyIdentity(certificate, expected) {
const found = readIdentity(certificate);
const expectedType = expected.subjectAlternativeName.includes('://')
? 'uniformResourceIdentifier'
: 'rfc822Name';
if (expected.subjectAlternativeName === '' ||
found.type !== expectedType ||
found.subjectAlternativeName !== expected.subjectAlternativeName) {
throw mismatch(`expected the signer '${expected.subjectAlternativeName}' (${expectedType}), found '${found.subjectAlternativeName}' (${found.type})`);
}
if (expected.issuer === '' || found.issuer !== expected.issuer) {
throw mismatch(`expected the OIDC issuer '${expected.issuer}' for '${found.subjectAlternativeName}', found '${found.issuer}'`);
}
}
function readIdentity(certificate) {
try {
return { ...readSubjectAlternativeName(certificate), issuer: readIssuer(certificate) };
}
catch (error) {
if (error instanceof errors .lZ)
throw error;
throw mismatch(`the certificate's names cannot be read: ${(0,errors .V$)(error)}`, error);
}
}
function readSubjectAlternativeName(certificate) {
const extension = findExtensionValue(certificate, OID_SUBJECT_ALTERNATIVE_NAME);
if (extension === undefined)
throw mismatch('the certificate has no subject alternative name');
const names = core_dist.ASN1Obj.parseBuffer(extension);
const [name, ...others] = names.subs;
if (name === undefined || others.length > 0) {
throw mismatch(`the certificate has ${names.subs.length} subject alternative names, expected exactly one`);
}
const type = GENERAL_NAME_TYPES.get(name.tag.toDER()) ?? `type 0x${name.tag.toDER().toString(16)}`;
return { type, subjectAlternativeName: decodeAscii(name.value, 'subject alternative name') };
}
function readIssuer(certificate) {
const v2 = findExtensionValue(certificate, OID_ISSUER_V2);
if (v2 === undefined) {
const v1 = findExtensionValue(certificate, OID_ISSUER_V1);
if (v1 === undefined)
throw mismatch('the certificate has no OIDC issuer');
return decodeAscii(v1, 'OIDC issuer');
}
const value = core_dist.ASN1Obj.parseBuffer(v2);
if (value.tag.toDER() !== TAG_UTF8_STRING)
throw mismatch('the OIDC issuer is not a UTF8String');
return decodeAscii(value.value, 'OIDC issuer');
}
function findExtensionValue(certificate, oid) {
const found = certificate.extensions.filter(extension => extension.subs[0]?.toOID() === oid);
if (found.length > 1)
throw mismatch(`the certificate has the extension ${oid} ${found.length} times`);
const value = found[0]?.subs.at(-1)?.value;
return value && Buffer.from(value);
}
function decodeAscii(bytes, what) {
if (bytes.some(byte => byte > 0x7f))
throw mismatch(`the ${what} has a byte that is not ASCII`);
return bytes.toString('latin1');
}
function mismatch(message, cause) {
return new errors .lZ('IDENTITY_MISMATCH', `Wrong signer: ${message}.`, { cause });
}
;
function verifyLogEntry({ logEntry, certificate }, logs, signedAt) {
const isLog = logs.some(({ logID, validFor }) => logID.equals(logEntry.logId.keyId) && validFor.start <= signedAt && signedAt <= validFor.end);
if (!isLog)
throw failed(`its log was not trusted at ${signedAt.toISOString()}, the time of signing`);
const { checkpoint, rootHash, treeSize } = logEntry.inclusionProof;
const [, noteSize, noteHash] = checkpoint.envelope.split('\n');
if (noteSize !== treeSize) {
throw failed(`the inclusion proof is for a tree of ${treeSize} entries, its checkpoint for ${noteSize}`);
}
if (noteHash !== rootHash.toString('base64')) {
throw failed('the root hash of the inclusion proof differs from its checkpoint');
}
const body = parseBody(logEntry.canonicalizedBody);
if (!readCertificate(body, logEntry.kindVersion.version).equals(certificate.raw)) {
throw failed('the log entry has another certificate than the bundle');
}
}
function parseBody(body) {
try {
return JSON.parse(body.toString('utf8'));
}
catch (error) {
throw malformed((0,errors .V$)(error), error);
}
}
function readCertificate(body, version) {
const path = version === '0.0.1'
? ['spec', 'signature', 'publicKey', 'content']
: ['spec', 'hashedRekordV002', 'signature', 'verifier', 'x509Certificate', 'rawBytes'];
const bytes = Buffer.from(readText(body, path), 'base64');
try {
return new external_node_crypto_.X509Certificate(bytes).raw;
}
catch (error) {
throw malformed(`${path.join('.')} is not a certificate`, error);
}
}
function readText(json, path) {
let value = json;
for (const key of path) {
if (typeof value !== 'object' || value === null)
throw malformed(`${path.join('.')} is missing`);
value = new Map(Object.entries(value)).get(key);
}
if (typeof value !== 'string')
throw malformed(`${path.join('.')} is missing`);
return value;
}
function failed(reason) {
return new errors .lZ('VERIFICATION_FAILED', `The transparency log entry does not prove this bundle: ${reason}.`);
}
function malformed(reason, cause) {
return new errors .lZ('BUNDLE_MALFORMED', `The body of the log entry cannot be read: ${reason}.`, {
cause,
});
}
;
const OLD_ROOT = 'The embedded trusted root lacks keys that Sigstore has changed since this release, and those of a private Sigstore. If a warning says that the TUF repository is unreachable, fix that first.';
const OID_CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
function proveBundle(bytes, expected, trustedRoot) {
const bundle = (0,sigstore_bundle .Q)(bytes);
const entity = toDigestEntity(bundle);
verifyEntity(entity, trustedRoot);
verifyPurpose(bundle, entity);
const signedAt = readSigningTime(entity);
verifyLogEntry(bundle, trustedRoot.trustMaterial.tlogs, signedAt);
verifyIdentity(entity.key.certificate, expected);
return {
sha256: bundle.messageSignature.messageDigest.digest.toString('hex'),
identity: expected,
signedAt,
logIndex: readLogIndex(bundle),
bundleMediaType: bundle.mediaType,
trustedRoot: trustedRoot.source,
};
}
function verifyEntity(entity, { trustMaterial, source }) {
try {
new dist .BL(trustMaterial).verify(entity);
}
catch (error) {
if (!(error instanceof dist .mk))
throw prove_bundle_malformed(error);
const cause = error.cause instanceof Error ? `: ${(0,errors .V$)(error.cause)}` : '';
const message = `The bundle does not verify against the trusted root '${source}': ${error.message}${cause}.`;
const lacksTimestampAuthority = error.code === 'TIMESTAMP_ERROR' && trustMaterial.timestampAuthorities.length === 0;
throw new errors .lZ('VERIFICATION_FAILED', message, {
cause: error,
first: source === 'embedded' ? OLD_ROOT : undefined,
...(lacksTimestampAuthority && {
hint: 'This trusted root has no timestamp authority, so it is older than July 2025. Use a current trusted root, or set trusted-root to tuf.',
}),
});
}
}
function verifyPurpose({ certificate }, { key }) {
if (!key.certificate.extBasicConstraints?.isCA && certificate.keyUsage?.includes(OID_CODE_SIGNING))
return;
throw new errors .lZ('VERIFICATION_FAILED', 'The signing certificate is not for code signing.');
}
function toDigestEntity({ bundle, messageSignature }) {
const { signature, messageDigest } = messageSignature;
const isEqual = (a, b) => a.length === b.length && (0,external_node_crypto_.timingSafeEqual)(a, b);
try {
const entity = (0,dist .DC)(bundle);
const { key } = entity;
if (key.$case !== 'certificate')
throw new Error('it has no certificate');
(0,der .x)(key.certificate.root);
return {
...entity,
key,
signature: {
signature,
compareSignature: other => isEqual(other, signature),
compareDigest: other => isEqual(other, messageDigest.digest),
compareSignedDigest: other => isEqual(other, messageDigest.digest),
verifySignature: key => isDigestSignedBy(key, messageDigest.digest, signature),
},
};
}
catch (error) {
throw prove_bundle_malformed(error);
}
}
function readSigningTime(entity) {
for (const timestamp of entity.timestamps) {
if (timestamp.$case === 'timestamp-authority')
return timestamp.timestamp.signingTime;
if (timestamp.tlogEntry.inclusionPromise)
return new Date(Number(timestamp.tlogEntry.integratedTime) * 1000);
}
throw prove_bundle_malformed(new Error('it has no signing time'));
}
function readLogIndex({ logEntry }) {
return logEntry.inclusionPromise ? logEntry.logIndex : logEntry.inclusionProof.logIndex;
}
function prove_bundle_malformed(error) {
if (error instanceof errors .lZ)
return error;
return new errors .lZ('BUNDLE_MALFORMED', `The bundle cannot be read: ${(0,errors .V$)(error)}.`, {
cause: error,
});
}
}),
2650:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => ( verifyBundle)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var _prove_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9819);
class VerifiedBundle {
evidence;
bundleSha256;
constructor(evidence, bytes) {
this.evidence = evidence;
this.bundleSha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
}
function verifyBundle(bytes, expected, trustedRoot, proof) {
const evidence = proof?.findEvidence(bytes, expected, trustedRoot);
return new VerifiedBundle(evidence ?? (0,_prove_bundle_js__WEBPACK_IMPORTED_MODULE_1__ .x)(bytes, expected, trustedRoot), bytes);
}
}),
9947:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => ( digestFile)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8927);
var _files_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6775);
const READ_BYTES = 256 * 1024;
const TURN_BYTES = 8 * 1024 * 1024;
async function digestFile(path) {
await using file = await (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ .ZU)(path);
assertSize((await file.stat()).size);
const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
const buffer = Buffer.allocUnsafeSlow(READ_BYTES);
let size = 0;
for (let turnEnds = TURN_BYTES;;) {
const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file.fd, buffer);
if (bytesRead === 0)
return { path, sha256: hash.digest('hex'), size };
hash.update(buffer.subarray(0, bytesRead));
size += bytesRead;
assertSize(size);
if (size < turnEnds)
continue;
await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
turnEnds = size + TURN_BYTES;
}
}
function assertSize(size) {
if (size > _files_source_js__WEBPACK_IMPORTED_MODULE_4__ .o9)
throw new Error(`it has ${size} bytes, expected at most ${_files_source_js__WEBPACK_IMPORTED_MODULE_4__ .o9}`);
}
}),
8538:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b7: () => ( naming),
pd: () => ( rejectCopy),
rU: () => ( explainingPage)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _http_web_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3187);
const OTHER_TRUST = 'If a step that expects another signer or has another trusted root stored it there, delete the folder, or give the two steps different tool caches. Otherwise find out what changed the copy.';
function naming({ fileName }, work) {
try {
return work();
}
catch (error) {
if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ))
throw error;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ(error.code, `${fileName}: ${error.message}`, {
hint: error.hint,
cause: error.cause,
});
}
}
function explainingPage(answer, work) {
try {
return work();
}
catch (error) {
if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ) || error.code !== 'BUNDLE_MALFORMED' || !(0,_http_web_page_js__WEBPACK_IMPORTED_MODULE_1__ .nZ)(answer))
throw error;
const message = `Expected a Sigstore bundle in JSON, found ${(0,_http_web_page_js__WEBPACK_IMPORTED_MODULE_1__ .jy)(answer)}. ${error.message}`;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ(error.code, message, {
...((0,_http_web_page_js__WEBPACK_IMPORTED_MODULE_1__ .Ir)(answer)
? { hint: `Do not use this file. ${_http_web_page_js__WEBPACK_IMPORTED_MODULE_1__ .Rg}` }
: { first: _http_web_page_js__WEBPACK_IMPORTED_MODULE_1__ .Rg }),
cause: error,
});
}
}
function rejectCopy({ fileName }, folder) {
return cause => {
const message = `The copy of ${fileName} in the tool cache (${folder}) was rejected: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__ .V$)(cause)}`;
const isOtherTrust = cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ && ['IDENTITY_MISMATCH', 'VERIFICATION_FAILED'].includes(cause.code);
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ .lZ('CACHED_COPY_REJECTED', message, {
cause,
...(isOtherTrust && { hint: OTHER_TRUST }),
});
};
}
})
};
