export const id = 439;
export const ids = [439];
export const modules = {

/***/ 2464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ assertHistory)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3282);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9976);



const UNKNOWN = { known: false, released: null };
/**
 * The parts of steps 6 and 7 that need no bytes: the signed digest is not that of another known file, and it is the known one
 * where the list has this file.
 *
 * @param signedSha256 64 lower-case hexadecimal digits
 * @param pinnedSha256 the `sha256` input. It says more than the list: it overrides the second rule, but never the first
 * @throws ActionError VERSION_MISMATCH or DIGEST_MISMATCH
 */
function assertHistory(artifact, signedSha256, { history: { known, changes }, pinnedSha256 }) {
    if (known === undefined)
        return UNKNOWN;
    const owner = known.findByDigest(signedSha256);
    const entry = known.find(artifact);
    if (owner !== undefined && owner === entry)
        return { known: true, released: owner.released };
    if (owner !== undefined)
        throw replayed(artifact, owner);
    if (entry !== undefined && pinnedSha256 !== signedSha256 && changes === 'refuse')
        throw changed(artifact, signedSha256, entry);
    return UNKNOWN;
}
function replayed({ fileName, version, kind }, owner) {
    const other = (0,_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .toArtifact */ .eH)(owner.version, owner.kind).fileName;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('VERSION_MISMATCH', `${fileName}: expected CPython ${(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .qh)(version)} as ${kind}, found the bundle of ${other}: the list of known releases has SHA-256 ${owner.sha256} for CPython ${(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .qh)(owner.version)} as ${owner.kind} (${owner.released}).`);
}
function changed({ fileName }, signedSha256, entry) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('DIGEST_MISMATCH', `${fileName}: expected SHA-256 ${entry.sha256}, which the list of known releases has for this file (released on ${entry.released}); found a valid signature of SHA-256 ${signedSha256}.`, { hint: CHANGED });
}
const CHANGED = 'Do not use this file. A release never changes, so the account of its release manager may have been taken over: report it to security@python.org. If you know from another source that these bytes are right, set sha256 to their digest.';


/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ toComparison)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9976);


/**
 * @param platform what the archive is for, as the evidence names it; where there is no doubt about that, nothing
 * @returns a comparison by equality; an architecture agrees where none was asked for
 */
function toComparison({ version, architecture }, platform) {
    const wanted = {
        version: (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(version),
        series: (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toSeries */ .hA)(version),
        architecture,
        platform,
    };
    return (about, says, where) => ({
        about,
        agrees: wanted[about] === undefined || wanted[about] === says,
        found: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(says),
        where: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(where),
    });
}


/***/ }),

/***/ 7216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ toStamp)
/* harmony export */ });
/** A file may name its version in hundreds of places; the first few tell as much. */
const MAX_DESCRIBED = 4;
/**
 * Weighs all evidence: one piece that contradicts outweighs every other, and only a full version can agree, as other
 * releases have the same series and architecture.
 * @param nothing what to say where no full version was found
 */
function toStamp(evidence, nothing) {
    const contradictions = evidence.filter(({ agrees }) => !agrees);
    if (contradictions.length > 0)
        return { verdict: 'contradicts', found: describe(contradictions) };
    const versions = evidence.filter(({ about }) => about === 'version');
    if (versions.length === 0)
        return { verdict: 'unreadable', found: nothing };
    return { verdict: 'agrees', found: describe([...versions, ...evidence]) };
}
/** Says each thing once, where it comes first. */
function describe(evidence) {
    const pieces = new Set(evidence.map(({ found, where }) => `${found} ${where}`));
    return [...pieces].slice(0, MAX_DESCRIBED).join(', ');
}


/***/ }),

/***/ 2045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toByteSource),
/* harmony export */   q: () => (/* binding */ readRange)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);

/**
 * Reads the bytes from `start` up to, not including, `end`; fewer where the file ends before.
 * The caller sees to it that they are few: all of them come into memory.
 */
async function readRange(bytes, start, end) {
    const last = Math.min(end, bytes.size);
    if (start >= last)
        return Buffer.alloc(0);
    return Buffer.concat(await bytes.read(start, last).toArray());
}
/** Bytes in memory, to be read as a file is. */
function toByteSource(buffer) {
    return { size: buffer.length, read: (start, end) => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([buffer.subarray(start, end)]) };
}


/***/ }),

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

/***/ 6461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ MAX_ARTIFACT_BYTES)
/* harmony export */ });
/** The largest file of a release has 92 MB (docs/facts.md section 3). */
const MAX_ARTIFACT_BYTES = 1024 ** 3;


/***/ }),

/***/ 9819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ proveBundle)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __webpack_require__(3917);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(4187);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/sigstore/bundle.js + 1 modules
var sigstore_bundle = __webpack_require__(6888);
;// CONCATENATED MODULE: ./build/sigstore/digest-signature.js


/** Curves of CPython's signing keys by their OpenSSL names: P-384 until August 2024, P-256 since (docs/facts.md section 2). */
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
/** Messages that OpenSSL can verify instead of the artifact. For one key and signature, at most two of them are unusable. */
const MESSAGES = ['', '1', '2'].map(text => Buffer.from(text));
/**
 * Recipe step 4: tells whether `signature` is the key's ECDSA signature over a digest. A high S is accepted, because
 * Sigstore's signers don't normalize it.
 *
 * node:crypto verifies only messages that it hashes itself, and verifying in JavaScript takes ten times as long. So this asks
 * OpenSSL the same question in other words. ECDSA accepts (r, s) for the digest z and the key Q if the point
 * (z/s)G + (r/s)Q has the x coordinate r. Replace z with the digest e of a message of our own, and Q with
 * Q + ((z - e)/r)G: the point stays the same, and with it the verdict. Tests compare the verdicts with those of plain ECDSA.
 *
 * @param digest 32 bytes of SHA-256
 * @param signature DER
 * @throws ActionError BUNDLE_UNSUPPORTED for a key of another kind
 */
function isDigestSignedBy(key, digest, signature) {
    const curveName = key.asymmetricKeyDetails?.namedCurve ?? '';
    const curve = CURVES.get(curveName);
    if (curve === undefined) {
        const found = curveName || key.asymmetricKeyType;
        throw new errors/* ActionError */.lZ('BUNDLE_UNSUPPORTED', `The signing key is '${found}', expected ECDSA on P-256 or P-384.`);
    }
    const r = readFirstInteger(signature);
    if (r === undefined || r <= 0n || r >= curve.n)
        return false;
    const publicPoint = toPoint(key);
    for (const message of MESSAGES) {
        const difference = toInteger(digest) - toInteger((0,external_node_crypto_.createHash)('sha256').update(message).digest());
        const factor = modulo(difference * invert(r, curve.n), curve.n);
        // The artifact is this very message: the key needs no shift, and OpenSSL knows no multiple 0 of the generator.
        if (factor === 0n)
            return (0,external_node_crypto_.verify)('sha256', message, key, signature);
        const shifted = add(publicPoint, multiplyGenerator(curveName, factor, curve), curve);
        if (shifted !== undefined)
            return (0,external_node_crypto_.verify)('sha256', message, toKey(shifted, curve), signature);
    }
    throw new Error('no message has a sum with the key');
}
/**
 * The number r in a DER signature, read leniently: OpenSSL refuses everything but strict DER afterwards, and a wrong r shifts
 * the key to one for which no signature verifies.
 */
function readFirstInteger(signature) {
    // A sequence of at most 127 bytes has one byte of length, and so has each of its numbers.
    const [sequence, , integer, length = 0] = signature;
    if (sequence !== 0x30 || integer !== 0x02 || length === 0 || length > signature.length - 4)
        return undefined;
    return toInteger(signature.subarray(4, 4 + length));
}
/** The generator of the curve, `factor` times. OpenSSL calls this the public key of the private key `factor`. */
function multiplyGenerator(curveName, factor, curve) {
    const ecdh = (0,external_node_crypto_.createECDH)(curveName);
    ecdh.setPrivateKey(toBytes(factor, curve));
    const [x, y] = split(ecdh.getPublicKey().subarray(1));
    return { x: toInteger(x), y: toInteger(y) };
}
/**
 * The sum of two points of the curve (SEC 1, section 2.2.1).
 * @returns undefined if both have the same x coordinate, which takes another formula; only the holder of the private key can
 *   choose a signature that leads there
 */
function add(a, b, { p }) {
    if (a.x === b.x)
        return undefined;
    const slope = modulo((b.y - a.y) * invert(b.x - a.x, p), p);
    const x = modulo(slope * slope - a.x - b.x, p);
    return { x, y: modulo(slope * (a.x - x) - a.y, p) };
}
/** The inverse in a field of prime order, by the extended Euclidean algorithm. Nothing here is secret, so its time doesn't matter. */
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
/** @throws Error if the point is not on the curve, which OpenSSL checks */
function toKey({ x, y }, curve) {
    const [xText = '', yText = ''] = [x, y].map(number => toBytes(number, curve).toString('base64url'));
    return (0,external_node_crypto_.createPublicKey)({ key: { kty: 'EC', crv: curve.jwkName, x: xText, y: yText }, format: 'jwk' });
}
function split(bytes) {
    return [bytes.subarray(0, bytes.length / 2), bytes.subarray(bytes.length / 2)];
}
/** As many bytes as the curve's numbers have, the most significant first. */
function toBytes(number, { p }) {
    return Buffer.from(number.toString(16).padStart(p.toString(16).length, '0'), 'hex');
}
function toInteger(bytes) {
    return BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}

;// CONCATENATED MODULE: ./build/sigstore/identity.js


const OID_SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
/** Fulcio's OIDC issuer, raw ASCII: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const OID_ISSUER_V1 = '1.3.6.1.4.1.57264.1.1';
/** The same as a DER UTF8String; the 30 oldest certificates lack it (docs/facts.md section 1). */
const OID_ISSUER_V2 = '1.3.6.1.4.1.57264.1.8';
const TAG_UTF8_STRING = 0x0c;
/** GeneralName choices of RFC 5280 section 4.2.1.6, as the DER tag of a primitive context-specific value. */
const GENERAL_NAME_TYPES = new Map([
    [0x81, 'rfc822Name'],
    [0x82, 'dNSName'],
    [0x86, 'uniformResourceIdentifier'],
]);
/**
 * Recipe step 5: the certificate was issued to exactly `expected`.
 *
 * The library's own check is not used: it takes the expected name as an unanchored pattern, forgets the
 * name's type and drops the high bit of each byte (docs/facts.md section 7).
 *
 * @param certificate DER of a signing certificate that chains to a trusted authority
 * @throws ActionError IDENTITY_MISMATCH unless there is exactly one subject alternative name, of the type that
 *   `expected` has (an e-mail address, or a URI where it contains `://`), and both it and the issuer are equal
 */
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
function readIdentity(der) {
    try {
        const certificate = dist.X509Certificate.parse(Buffer.from(der));
        return { ...readSubjectAlternativeName(certificate), issuer: readIssuer(certificate) };
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            throw error;
        throw mismatch(`the certificate's names cannot be read: ${(0,errors/* describeCause */.V$)(error)}`, error);
    }
}
function readSubjectAlternativeName(certificate) {
    const extension = findExtensionValue(certificate, OID_SUBJECT_ALTERNATIVE_NAME);
    if (extension === undefined)
        throw mismatch('the certificate has no subject alternative name');
    const names = dist.ASN1Obj.parseBuffer(extension);
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
    const value = dist.ASN1Obj.parseBuffer(v2);
    if (value.tag.toDER() !== TAG_UTF8_STRING)
        throw mismatch('the OIDC issuer is not a UTF8String');
    return decodeAscii(value.value, 'OIDC issuer');
}
/** The content of the one extension with this OID; a repeated one could say two things, so it is refused. */
function findExtensionValue(certificate, oid) {
    const found = certificate.extensions.filter(extension => extension.subs[0]?.toOID() === oid);
    if (found.length > 1)
        throw mismatch(`the certificate has the extension ${oid} ${found.length} times`);
    const value = found[0]?.subs.at(-1)?.value;
    return value && Buffer.from(value);
}
/** Neither an IA5String nor any known issuer has a byte above 0x7F: what has one is no name we expect. */
function decodeAscii(bytes, what) {
    if (bytes.some(byte => byte > 0x7f))
        throw mismatch(`the ${what} has a byte that is not ASCII`);
    return bytes.toString('latin1');
}
function mismatch(message, cause) {
    return new errors/* ActionError */.lZ('IDENTITY_MISMATCH', `Wrong signer: ${message}.`, { cause });
}

;// CONCATENATED MODULE: ./build/sigstore/log-entry.js


/**
 * The rest of recipe step 3, after the library has verified the promise, the proof, the checkpoint's signature,
 * and that the entry's body names this signature and this digest.
 *
 * The library compares a log's time of validity only with a promised time, which entries of Rekor v2 lack. It does
 * not compare the certificate in the body with the bundle's, nor the proof's root hash and
 * tree size with the checkpoint's. The Sigstore client specification asks for the former; sigstore-python and
 * sigstore-go do the latter.
 *
 * @param logs the transparency logs of the trusted root
 * @throws ActionError VERIFICATION_FAILED where one of them differs; BUNDLE_MALFORMED where they can't be read
 */
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
    if (!readCertificate(body, logEntry.kindVersion.version).equals(certificate)) {
        throw failed('the log entry has another certificate than the bundle');
    }
}
function parseBody(body) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch (error) {
        throw malformed((0,errors/* describeCause */.V$)(error), error);
    }
}
/** DER of the certificate in a hashedrekord body: PEM in base64 in version 0.0.1, DER in base64 in 0.0.2. */
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
    return new errors/* ActionError */.lZ('VERIFICATION_FAILED', `The transparency log entry does not prove this bundle: ${reason}.`);
}
function malformed(reason, cause) {
    return new errors/* ActionError */.lZ('BUNDLE_MALFORMED', `The body of the log entry cannot be read: ${reason}.`, {
        cause,
    });
}

// EXTERNAL MODULE: ./build/sigstore/trusted-root.js
var trusted_root = __webpack_require__(3021);
;// CONCATENATED MODULE: ./build/sigstore/prove-bundle.js









const OLD_ROOT = 'The embedded trusted root lacks keys that Sigstore has changed since, and those of a private Sigstore. If a warning says that the TUF repository is unreachable, fix that first.';
/** Extended key usage, RFC 5280 section 4.2.1.12. */
const OID_CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
/**
 * Recipe steps 1 to 5: what a bundle proves, without the artifact. Only `verifyBundle` makes a signed digest of it.
 *
 * @param bytes the bundle as it was served
 * @param expected who must have signed it
 * @param trustedRoot the authorities and logs to rely on
 * @throws ActionError BUNDLE_MALFORMED, BUNDLE_UNSUPPORTED, VERIFICATION_FAILED or IDENTITY_MISMATCH
 */
function proveBundle(bytes, expected, trustedRoot) {
    // 1. Bundle
    const bundle = (0,sigstore_bundle/* parseBundle */.Q)(bytes);
    // 2. Certificate, 3. Log entry, 4. Signature
    const entity = toDigestEntity(bundle);
    verifyEntity(entity, trustedRoot);
    verifyPurpose(bundle.certificate);
    const signedAt = readSigningTime(entity);
    verifyLogEntry(bundle, trustedRoot.trustMaterial.tlogs, signedAt);
    // 5. Identity
    verifyIdentity(bundle.certificate, expected);
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
        // No policy: the library would take the identity as a pattern. Step 5 compares it.
        new verify_dist/* Verifier */.BL(trustMaterial).verify(entity);
    }
    catch (error) {
        if (!(error instanceof verify_dist/* VerificationError */.mk))
            throw prove_bundle_malformed(error);
        const cause = error.cause instanceof Error ? `: ${(0,errors/* describeCause */.V$)(error.cause)}` : '';
        const message = `The bundle does not verify against the trusted root '${source}': ${error.message}${cause}.`;
        const lacksTimestampAuthority = error.code === 'TIMESTAMP_ERROR' && trustMaterial.timestampAuthorities.length === 0;
        throw new errors/* ActionError */.lZ('VERIFICATION_FAILED', message, {
            cause: error,
            first: source === 'embedded' ? OLD_ROOT : undefined,
            ...(lacksTimestampAuthority && {
                hint: 'This trusted root has no timestamp authority, so it is older than July 2025. Use a current trusted root, or set trusted-root to tuf.',
            }),
        });
    }
}
/**
 * The rest of step 2, which the library leaves out: the certificate is for signing code, and no authority's.
 * The Sigstore client specification asks for it.
 */
function verifyPurpose(der) {
    // Not Node's `ca`, which also wants the usage that an authority's certificate has: either is one too much here.
    const isAuthority = dist.X509Certificate.parse(Buffer.from(der)).extBasicConstraints?.isCA;
    if (!isAuthority && new external_node_crypto_.X509Certificate(der).keyUsage?.includes(OID_CODE_SIGNING))
        return;
    throw new errors/* ActionError */.lZ('VERIFICATION_FAILED', 'The signing certificate is not for code signing.');
}
/** What the library verifies, with a signature that is checked over the digest instead of the artifact. */
function toDigestEntity({ bundle, messageSignature }) {
    const { signature, messageDigest } = messageSignature;
    const isEqual = (a, b) => a.length === b.length && (0,external_node_crypto_.timingSafeEqual)(a, b);
    try {
        const entity = (0,verify_dist/* toSignedEntity */.DC)(bundle);
        if (entity.key.$case === 'certificate')
            (0,trusted_root/* rememberDer */.x)(entity.key.certificate.root);
        return {
            ...entity,
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
/** The time that the certificate was valid at: the log's where it promised one, else a timestamp authority's. */
function readSigningTime(entity) {
    for (const timestamp of entity.timestamps) {
        if (timestamp.$case === 'timestamp-authority')
            return timestamp.timestamp.signingTime;
        // Only the promise signs the integrated time; without it the field is anybody's.
        if (timestamp.tlogEntry.inclusionPromise)
            return new Date(Number(timestamp.tlogEntry.integratedTime) * 1000);
    }
    throw prove_bundle_malformed(new Error('it has no signing time'));
}
/** Only the promise signs the index in the whole log; without one, the inclusion proof proves the index in its tree. */
function readLogIndex({ logEntry }) {
    return logEntry.inclusionPromise ? logEntry.logIndex : logEntry.inclusionProof.logIndex;
}
/** The library throws errors of ASN.1, of numbers and of text for what an attacker wrote: none is a bug of ours. */
function prove_bundle_malformed(error) {
    if (error instanceof errors/* ActionError */.lZ)
        return error;
    return new errors/* ActionError */.lZ('BUNDLE_MALFORMED', `The bundle cannot be read: ${(0,errors/* describeCause */.V$)(error)}.`, {
        cause: error,
    });
}


/***/ }),

/***/ 2650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyBundle)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _prove_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9819);


/** The class stays in this file, so that only `verifyBundle` can make one. */
class VerifiedBundle {
    evidence;
    /** SHA-256 of the bundle's own bytes, which prove the same in many spellings: 64 lower-case hexadecimal digits. */
    bundleSha256;
    constructor(evidence, bytes) {
        this.evidence = evidence;
        this.bundleSha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    }
}
/**
 * Recipe steps 1 to 5: verifies a bundle by itself, without the artifact.
 *
 * @param bytes the bundle as it was served
 * @param expected who must have signed it
 * @param trustedRoot the authorities and logs to rely on
 * @param proof what another thread proved, so that this one doesn't repeat it; counts only if it is about exactly the
 *   other arguments
 * @returns the digest that was signed; bytes with this SHA-256 are what was signed
 * @throws ActionError BUNDLE_MALFORMED, BUNDLE_UNSUPPORTED, VERIFICATION_FAILED or IDENTITY_MISMATCH
 */
function verifyBundle(bytes, expected, trustedRoot, proof) {
    const evidence = proof?.findEvidence(bytes, expected, trustedRoot);
    return new VerifiedBundle(evidence ?? (0,_prove_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .proveBundle */ .x)(bytes, expected, trustedRoot), bytes);
}


/***/ }),

/***/ 9947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8927);
/* harmony import */ var _files_untrusted_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6461);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





const READ_BYTES = 256 * 1024;
/** Then other work has its turn, such as a signal that ends the run. */
const TURN_BYTES = 8 * 1024 * 1024;
/**
 * Reads a file once and computes its digest. One buffer serves for all of it, so memory does not grow with the file.
 * @throws Error if the path is not a regular file that can be read, or has more bytes than any artifact
 */
async function digestFile(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegularFile */ .ZU)(path), true);
        assertSize((await file.stat()).size);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const buffer = Buffer.allocUnsafeSlow(READ_BYTES);
        let size = 0;
        for (let turnEnds = TURN_BYTES;;) {
            // Synchronous, as each read that waits for a thread costs as much as hashing what it brings.
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
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** A file system can report any size, or none: so the bytes are counted too. */
function assertSize(size) {
    if (size > _files_untrusted_file_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ARTIFACT_BYTES */ .o)
        throw new Error(`it has ${size} bytes, expected at most ${_files_untrusted_file_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ARTIFACT_BYTES */ .o}`);
}


/***/ }),

/***/ 2931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V7: () => (/* binding */ assertDigest),
  Hv: () => (/* binding */ assertPinned),
  dT: () => (/* binding */ readPackageDigest),
  oc: () => (/* binding */ verifyArtifact),
  sB: () => (/* binding */ verifyPackage)
});

// UNUSED EXPORTS: toByteSource

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/cpython/history.js
var cpython_history = __webpack_require__(2464);
// EXTERNAL MODULE: ./build/cpython/stamps/windows-manifest.js
var windows_manifest = __webpack_require__(6676);
// EXTERNAL MODULE: ./build/cpython/version.js
var version = __webpack_require__(9976);
;// CONCATENATED MODULE: ./build/cpython/version-stamp.js
/**
 * Recipe step 7: reads the version stamp of an artifact. One person signs several series, and a signature names no
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
// EXTERNAL MODULE: ./build/files/regular-file.js
var regular_file = __webpack_require__(8927);
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
 * Recipe steps 6 and 7: the file has the signed digest, and its version stamp is that of the requested artifact.
 * @throws ActionError DIGEST_MISMATCH or VERSION_MISMATCH
 */
async function verifyArtifact(file, artifact, { signedDigest, bundlePath, pinnedSha256, history }) {
    // 6. Bytes
    const { sha256 } = signedDigest.evidence;
    assertPinned(artifact, sha256, pinnedSha256);
    const record = (0,cpython_history/* assertHistory */.$)(artifact, sha256, { history, pinnedSha256 });
    assertDigest(file, artifact, sha256);
    // 7. Version stamp
    const stamp = await readVersionStamp(toByteSource(file), artifact);
    const isPinned = pinnedSha256 !== undefined;
    if (stamp.verdict === 'contradicts' || (stamp.verdict === 'unreadable' && !isPinned)) {
        throw new errors/* ActionError */.lZ('VERSION_MISMATCH', `${artifact.fileName}: expected CPython ${(0,version/* formatVersion */.qh)(artifact.version)} as ${artifact.kind}, found ${stamp.found}.`);
    }
    return new VerifiedFile({ artifact, file, signedDigest, bundlePath, versionStamp: stamp.found, record });
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
    const { signedDigest, bundlePath, record } = manifest.facts;
    const versionStamp = `its name and digest in ${manifest.facts.artifact.fileName}`;
    return new VerifiedFile({ artifact, file, signedDigest, bundlePath, versionStamp, record, manifest });
}
/**
 * The digest that a verified manifest gives for a package.
 * @returns 64 lower-case hexadecimal digits
 * @throws as `verifyPackage`
 */
async function readPackageDigest(artifact, manifest) {
    const bytes = await (0,regular_file/* readSmallFile */.EW)(manifest.facts.file.path, manifest.facts.file.size);
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
    throw new errors/* ActionError */.lZ('DIGEST_MISMATCH', `${fileName}: the sha256 input is ${pinnedSha256}, the signed SHA-256 is ${signedSha256}.`, {
        hint: 'Correct the sha256 input if it is the digest of another file. Otherwise, do not use this file.',
    });
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


/***/ }),

/***/ 8538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b7: () => (/* binding */ naming),
/* harmony export */   pd: () => (/* binding */ rejectCopy),
/* harmony export */   rU: () => (/* binding */ explainingPage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _http_web_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3187);


const OTHER_TRUST = 'If a step that expects another signer or has another trusted root stored it there, delete the folder, or give the two steps different tool caches. Otherwise find out what changed the copy.';
/** Puts the file's name into the error of what knows only its bundle: a step may ask for many. */
function naming({ fileName }, work) {
    try {
        return work();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(error.code, `${fileName}: ${error.message}`, {
            hint: error.hint,
            cause: error.cause,
        });
    }
}
/**
 * Says what came in place of a bundle where it is a web page, or where a redirect led to it. Only where the mirror itself
 * answered is it something to report.
 */
function explainingPage(answer, work) {
    try {
        return work();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) || error.code !== 'BUNDLE_MALFORMED' || !(0,_http_web_page_js__WEBPACK_IMPORTED_MODULE_1__/* .isStrayPage */ .nZ)(answer))
            throw error;
        const message = `Expected a Sigstore bundle in JSON, found ${(0,_http_web_page_js__WEBPACK_IMPORTED_MODULE_1__/* .describePage */ .jy)(answer)}. ${error.message}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(error.code, message, {
            ...((0,_http_web_page_js__WEBPACK_IMPORTED_MODULE_1__/* .isRedirected */ .Ir)(answer)
                ? { hint: `Do not use this file. ${_http_web_page_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_FOR_LOGIN_PAGE */ .Rg}` }
                : { first: _http_web_page_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_FOR_LOGIN_PAGE */ .Rg }),
            cause: error,
        });
    }
}
/** Turns whatever is wrong with a cached copy into the error that says so. */
function rejectCopy({ fileName }, folder) {
    return cause => {
        const message = `The copy of ${fileName} in the tool cache (${folder}) was rejected: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCause */ .V$)(cause)}`;
        const isOtherTrust = cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && ['IDENTITY_MISMATCH', 'VERIFICATION_FAILED'].includes(cause.code);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('CACHED_COPY_REJECTED', message, {
            cause,
            ...(isOtherTrust && { hint: OTHER_TRUST }),
        });
    };
}


/***/ })

};
