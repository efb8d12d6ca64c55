export const id = 800;
export const ids = [800];
export const modules = {
9473:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ic: () => ( describeFailure),
OQ: () => ( ERROR_CODES),
V$: () => ( describeCause),
dF: () => ( toUsualHint),
g$: () => ( printable),
lZ: () => ( ActionError)
});
const DO_NOT_USE = 'Do not use this file.';
const REPORT_IT = 'If the file comes from www.python.org, report it to security@python.org. If it comes from a mirror, contact the operator of the mirror.';
const HINTS = {
INVALID_INPUT: 'Correct this input.',
INVALID_PYTHON_VERSION: 'Use one version or specifier per line, such as 3.13.5, 3.14.0rc1, or 3.13.',
NO_MATCHING_RELEASE: 'Use a wider range, or an exact version.',
NO_LISTING: 'Set an exact python-version, such as 3.13.5: it needs no listing. Otherwise use a mirror that lists its folders, as nginx and Apache do.',
UNKNOWN_RELEASE_MANAGER: 'Update verify-cpython: it knows the release managers of CPython 3.7 and later. For a release that you sign yourself, set certificate-identity and certificate-oidc-issuer.',
NOT_PUBLISHED: 'Check the release at https://www.python.org/downloads/, and correct python-version or artifact.',
NO_BUNDLE_PUBLISHED: 'Use a release and an artifact that have a Sigstore bundle.',
MIRROR_REFUSED: 'Set mirror-token (VERIFY_CPYTHON_MIRROR_TOKEN for the command line) to the credentials of the mirror, such as Bearer TOKEN, or ask its operator for access.',
BUILD_FAILED: 'Read the end of the build log. The source is verified; check the compiler, the libraries, and the disk of this machine.',
RELEASE_WITHHELD: 'Check www.python.org for this release. If it exists there, contact the operator of the mirror. To accept an older release, set withheld-releases to warn.',
DOWNLOAD_FAILED: 'Try again: this is often a transient network error. If it fails again, check the mirror and the proxy settings (HTTPS_PROXY, HTTP_PROXY, NO_PROXY).',
TRUSTED_ROOT_UNAVAILABLE: 'Check that the folder for temporary files is writable (RUNNER_TEMP on a runner) and try again, or set trusted-root to embedded.',
BUNDLE_MALFORMED: `${DO_NOT_USE} The mirror served something that is not a Sigstore bundle. ${REPORT_IT}`,
BUNDLE_UNSUPPORTED: `${DO_NOT_USE} Check for an update of verify-cpython, which may support this kind of bundle.`,
VERIFICATION_FAILED: `${DO_NOT_USE} ${REPORT_IT}`,
IDENTITY_MISMATCH: `${DO_NOT_USE} Someone other than the expected signer signed it. If you set certificate-identity and certificate-oidc-issuer, check both. ${REPORT_IT}`,
DIGEST_MISMATCH: `${DO_NOT_USE} It was changed after it was signed, or the server sent another file. ${REPORT_IT}`,
VERSION_MISMATCH: `${DO_NOT_USE} The signature is valid, but it belongs to another release or another kind of file. ${REPORT_IT}`,
CACHED_COPY_REJECTED: 'Delete this folder and try again. On a self-hosted runner, check what changed the copy, because other jobs may have used it.',
TRUSTED_ROOT_INVALID: `${DO_NOT_USE} Check where this root came from and whether a proxy or login page answered the request. To avoid the network, set trusted-root to embedded.`,
AUDIT_FAILED: 'Check the findings: report.html shows the details of each, and report.json contains all of them.',
};
function toUsualHint(code) {
return HINTS[code];
}
const ERROR_CODES = Object.keys(HINTS).filter(isErrorCode);
class ActionError extends Error {
code;
hint;
constructor(code, message, options = {}) {
super(printable(message), { cause: options.cause });
this.name = 'ActionError';
this.code = code;
const [line = '', ...lines] = [options.hint ?? HINTS[code]].flat();
this.hint = [[options.first ?? '', line].filter(Boolean).join(' '), ...lines].map(printable).join('\n');
}
}
const MAX_PRINTED_CHARACTERS = 1000;
function printable(text) {
const cut = text.length > MAX_PRINTED_CHARACTERS ? `${text.slice(0, MAX_PRINTED_CHARACTERS)}… (cut)` : text;
return cut
.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, character => `\\u{${character.codePointAt(0)?.toString(16)}}`)
.replaceAll('##[', '## [');
}
function describeCause(error) {
if (error instanceof AggregateError)
return error.errors.map(describeCause).join('; ');
return printable(error instanceof Error ? error.message || error.name : String(error));
}
function describeFailure(error) {
if (error instanceof ActionError)
return `${error.code}: ${error.message}\n${error.hint}`;
const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
return `This is a bug in verify-cpython; please report it. ${trace}`;
}
function isErrorCode(text) {
return Object.hasOwn(HINTS, text);
}
}),
7800:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
serveBundles: () => ( serveBundles)
});
var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
var _prove_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9819);
var _thread_messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(504);
var _trusted_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3021);
function serveBundles() {
if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMainThread || node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData?.purpose !== _thread_messages_js__WEBPACK_IMPORTED_MODULE_3__ .s)
return;
Error.stackTraceLimit = 0;
const { source, text } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
const trustedRoot = (0,_trusted_root_js__WEBPACK_IMPORTED_MODULE_2__ .t)(text, source);
const find = ({ bytes, expected }) => {
try {
return (0,_prove_bundle_js__WEBPACK_IMPORTED_MODULE_1__ .x)(bytes, expected, trustedRoot);
}
catch {
return undefined;
}
};
node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', (question) => {
const answer = { id: question.id, evidence: find(question) };
node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(answer);
});
}
}),
6888:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => ( MAX_BUNDLE_BYTES),
Q: () => ( parseBundle)
});
var external_node_crypto_ = __webpack_require__(7598);
var dist = __webpack_require__(9654);
var bundle_dist = __webpack_require__(1040);
var errors = __webpack_require__(9473);
var protobuf_json = __webpack_require__(8579);
;
const MEDIA_TYPES = new Set([
'application/vnd.dev.sigstore.bundle+json;version=0.1',
'application/vnd.dev.sigstore.bundle+json;version=0.2',
'application/vnd.dev.sigstore.bundle+json;version=0.3',
'application/vnd.dev.sigstore.bundle.v0.3+json',
]);
function parseBundleJson(bytes) {
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const json = readOrRefuse(() => (0,protobuf_json .N)(decoder.decode(bytes)));
assertMediaType(json);
return readOrRefuse(() => (0,bundle_dist .vw)(json));
}
function readOrRefuse(read) {
try {
return read();
}
catch (error) {
throw malformed((0,errors .V$)(error), error);
}
}
function assertMediaType(json) {
if (typeof json !== 'object' || json === null || Array.isArray(json)) {
throw malformed('it is not a JSON object');
}
if (!('mediaType' in json) || typeof json.mediaType !== 'string')
throw malformed('it has no mediaType');
if (!MEDIA_TYPES.has(json.mediaType))
throw unsupported(`unknown media type '${json.mediaType}'`);
}
function malformed(reason, cause) {
return new errors .lZ('BUNDLE_MALFORMED', `This is not a usable Sigstore bundle: ${reason}.`, { cause });
}
function unsupported(reason) {
return new errors .lZ('BUNDLE_UNSUPPORTED', `This bundle cannot prove who signed the file: ${reason}.`);
}
;
const MAX_BUNDLE_BYTES = 1024 * 1024;
const SHA256_BYTES = 32;
function parseBundle(bytes) {
if (bytes.length > MAX_BUNDLE_BYTES) {
throw malformed(`it has ${bytes.length} bytes, at most ${MAX_BUNDLE_BYTES} are read`);
}
const bundle = parseBundleJson(bytes);
const { content, verificationMaterial } = bundle;
const { messageSignature } = toMessageSignature(content);
const [logEntry, ...otherEntries] = verificationMaterial.tlogEntries;
if (logEntry === undefined || otherEntries.length > 0) {
throw unsupported(`expected exactly one transparency log entry, found ${verificationMaterial.tlogEntries.length}`);
}
return {
bundle,
mediaType: bundle.mediaType,
messageSignature,
certificate: parseCertificate(toCertificate(verificationMaterial.content)),
logEntry: toProvenLogEntry(logEntry, verificationMaterial.timestampVerificationData?.rfc3161Timestamps.length ?? 0),
};
}
function toMessageSignature(content) {
if (content.$case !== 'messageSignature') {
throw unsupported('it holds a DSSE envelope, which does not bind the artifact; expected a message signature');
}
const { algorithm, digest } = content.messageSignature.messageDigest;
if (algorithm !== dist.HashAlgorithm.SHA2_256)
throw unsupported('its digest algorithm is not SHA2_256');
if (digest.length !== SHA256_BYTES) {
throw malformed(`its SHA-256 digest has ${digest.length} bytes, expected ${SHA256_BYTES}`);
}
return content;
}
function toCertificate(content) {
switch (content.$case) {
case 'certificate':
return content.certificate.rawBytes;
case 'x509CertificateChain': {
const leaf = content.x509CertificateChain.certificates[0];
if (leaf === undefined)
throw malformed('its certificate chain is empty');
return leaf.rawBytes;
}
default:
throw unsupported('its key is a bare public key, which identifies no signer; expected an X.509 certificate');
}
}
function parseCertificate(der) {
let certificate;
try {
certificate = new external_node_crypto_.X509Certificate(der);
}
catch (error) {
throw malformed('its certificate cannot be read', error);
}
if (!certificate.raw.equals(der))
throw malformed('its certificate is not in DER');
return certificate;
}
function toProvenLogEntry(entry, timestamps) {
const { inclusionProof, inclusionPromise, integratedTime, logIndex, kindVersion } = entry;
if (inclusionProof?.checkpoint === undefined) {
throw unsupported('its log entry lacks the inclusion proof or the checkpoint');
}
if (kindVersion.kind !== 'hashedrekord') {
throw unsupported(`its log entry is of kind '${kindVersion.kind}', expected 'hashedrekord'`);
}
if (inclusionPromise === undefined && timestamps === 0) {
throw unsupported('it has no verified time: neither an inclusion promise nor an RFC 3161 timestamp');
}
for (const number of [logIndex, integratedTime, inclusionProof.logIndex, inclusionProof.treeSize]) {
if (!/^(0|[1-9]\d{0,18})$/.test(number))
throw malformed(`'${number}' is not a number that a log entry can have`);
}
return { ...entry, inclusionProof: { ...inclusionProof, checkpoint: inclusionProof.checkpoint } };
}
}),
5292:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => ( rememberDer)
});
function rememberDer(part) {
for (const sub of part.subs)
rememberDer(sub);
let der;
part.toDER = () => {
der ??= encode(part);
return der;
};
}
function encode({ tag, value, subs }) {
const contents = subs.length > 0 ? subs.map(sub => sub.toDER()) : [value];
const length = contents.reduce((sum, { length }) => sum + length, 0);
return Buffer.concat([Buffer.of(tag.toDER(), ...encodeLength(length)), ...contents]);
}
function encodeLength(length) {
if (length < 0x80)
return [length];
const digits = length.toString(16);
const bytes = Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex');
return [0x80 | bytes.length, ...bytes];
}
}),
8579:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => ( parseProtobufJson)
});
const BYTES_FIELDS = new Set(`canonicalizedBody digest hashes keyId payload rawBytes rootHash sig signature signedEntryTimestamp
   signedTimestamp`.split(/\s+/));
function parseProtobufJson(text) {
try {
return JSON.parse(text, assertBase64);
}
catch (error) {
if (error instanceof SyntaxError)
throw new SyntaxError('it is not JSON');
throw error;
}
}
function assertBase64(key, value) {
if (!BYTES_FIELDS.has(key))
return value;
const texts = key === 'hashes' && Array.isArray(value) ? value : [value];
if (!texts.every(isBase64))
throw new TypeError(`'${key}' is not base64`);
return value;
}
function isBase64(value) {
return typeof value === 'string' && Buffer.from(value, 'base64').toString('base64') === value;
}
}),
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
3021:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
t: () => ( parseTrustedRoot)
});
var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9654);
var _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4187);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
var _der_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5292);
var _protobuf_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8579);
const MEDIA_TYPES = new Set([
'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
'application/vnd.dev.sigstore.trustedroot+json;version=0.2',
'application/vnd.dev.sigstore.trustedroot.v0.1+json',
'application/vnd.dev.sigstore.trustedroot.v0.2+json',
]);
function parseTrustedRoot(text, source) {
const invalid = (reason, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__ .lZ('TRUSTED_ROOT_INVALID', `The trusted root '${source}' is not usable: ${reason}.`, {
cause,
});
let root;
try {
root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.TrustedRoot.fromJSON((0,_protobuf_json_js__WEBPACK_IMPORTED_MODULE_3__ .N)(text));
}
catch (error) {
throw invalid((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__ .V$)(error), error);
}
const reason = findFault(root);
if (reason !== undefined)
throw invalid(reason);
try {
const trustMaterial = (0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_1__ .jO)(root);
for (const { certChain } of [
...trustMaterial.certificateAuthorities,
...trustMaterial.timestampAuthorities,
]) {
for (const certificate of certChain) {
(0,_der_js__WEBPACK_IMPORTED_MODULE_4__ .x)(certificate.root);
rememberIssuers(certificate);
}
}
return { source, text, trustMaterial };
}
catch (error) {
throw invalid((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__ .V$)(error), error);
}
}
function rememberIssuers(certificate) {
const verdicts = new WeakMap();
const verify = certificate.verify.bind(certificate);
certificate.verify = issuer => {
const key = issuer ?? certificate;
const verdict = verdicts.get(key) ?? verify(issuer);
verdicts.set(key, verdict);
return verdict;
};
}
function findFault(root) {
if (!MEDIA_TYPES.has(root.mediaType))
return `unknown media type '${root.mediaType}'`;
if (root.tlogs.length === 0)
return 'it has no transparency log';
if (root.ctlogs.length === 0)
return 'it has no certificate transparency log';
if (root.certificateAuthorities.length === 0)
return 'it has no certificate authority';
for (const authority of [...root.certificateAuthorities, ...root.timestampAuthorities]) {
if (!authority.certChain?.certificates.length) {
return `the authority '${authority.uri}' has no certificate`;
}
}
return [...root.tlogs, ...root.ctlogs].map(findLogFault).find(fault => fault !== undefined);
}
function findLogFault({ baseUrl, logId, publicKey }) {
if (!publicKey?.rawBytes?.length)
return `the log '${baseUrl}' has no public key`;
if (!logId?.keyId.length)
return `the log '${baseUrl}' has no id`;
if (publicKey.validFor?.start === undefined)
return `the log '${baseUrl}' has no validFor.start`;
return undefined;
}
})
};
