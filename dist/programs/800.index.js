export const id = 800;
export const ids = [800];
export const modules = {

/***/ 8456:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toMessageSignatureBundle = toMessageSignatureBundle;
exports.toDSSEBundle = toDSSEBundle;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const protobuf_specs_1 = __webpack_require__(9654);
const bundle_1 = __webpack_require__(7742);
// Message signature bundle - $case: 'messageSignature'
function toMessageSignatureBundle(options) {
    return {
        mediaType: options.certificateChain
            ? bundle_1.BUNDLE_V02_MEDIA_TYPE
            : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'messageSignature',
            messageSignature: {
                messageDigest: {
                    algorithm: protobuf_specs_1.HashAlgorithm.SHA2_256,
                    digest: options.digest,
                },
                signature: options.signature,
            },
        },
        verificationMaterial: toVerificationMaterial(options),
    };
}
// DSSE envelope bundle - $case: 'dsseEnvelope'
function toDSSEBundle(options) {
    return {
        mediaType: options.certificateChain
            ? bundle_1.BUNDLE_V02_MEDIA_TYPE
            : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'dsseEnvelope',
            dsseEnvelope: toEnvelope(options),
        },
        verificationMaterial: toVerificationMaterial(options),
    };
}
function toEnvelope(options) {
    return {
        payloadType: options.artifactType,
        payload: options.artifact,
        signatures: [toSignature(options)],
    };
}
function toSignature(options) {
    return {
        keyid: options.keyHint || '',
        sig: options.signature,
    };
}
// Verification material
function toVerificationMaterial(options) {
    return {
        content: toKeyContent(options),
        tlogEntries: [],
        timestampVerificationData: { rfc3161Timestamps: [] },
    };
}
function toKeyContent(options) {
    if (options.certificate) {
        if (options.certificateChain) {
            return {
                $case: 'x509CertificateChain',
                x509CertificateChain: {
                    certificates: [{ rawBytes: options.certificate }],
                },
            };
        }
        else {
            return {
                $case: 'certificate',
                certificate: { rawBytes: options.certificate },
            };
        }
    }
    else {
        return {
            $case: 'publicKey',
            publicKey: {
                hint: options.keyHint || '',
            },
        };
    }
}


/***/ }),

/***/ 7742:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = void 0;
exports.isBundleWithCertificateChain = isBundleWithCertificateChain;
exports.isBundleWithPublicKey = isBundleWithPublicKey;
exports.isBundleWithMessageSignature = isBundleWithMessageSignature;
exports.isBundleWithDsseEnvelope = isBundleWithDsseEnvelope;
exports.BUNDLE_V01_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
exports.BUNDLE_V02_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.3';
exports.BUNDLE_V03_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
// Type guards for bundle variants.
function isBundleWithCertificateChain(b) {
    return b.verificationMaterial.content.$case === 'x509CertificateChain';
}
function isBundleWithPublicKey(b) {
    return b.verificationMaterial.content.$case === 'publicKey';
}
function isBundleWithMessageSignature(b) {
    return b.content.$case === 'messageSignature';
}
function isBundleWithDsseEnvelope(b) {
    return b.content.$case === 'dsseEnvelope';
}


/***/ }),

/***/ 7714:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ValidationError = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class ValidationError extends Error {
    fields;
    constructor(message, fields) {
        super(message);
        this.fields = fields;
    }
}
exports.ValidationError = ValidationError;


/***/ }),

/***/ 1040:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = exports.vw = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var build_1 = __webpack_require__(8456);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return build_1.toDSSEBundle; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return build_1.toMessageSignatureBundle; } });
var bundle_1 = __webpack_require__(7742);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V01_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V02_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithCertificateChain; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithDsseEnvelope; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithMessageSignature; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithPublicKey; } });
var error_1 = __webpack_require__(7714);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return error_1.ValidationError; } });
var serialized_1 = __webpack_require__(3404);
Object.defineProperty(exports, "vw", ({ enumerable: true, get: function () { return serialized_1.bundleFromJSON; } }));
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.bundleToJSON; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.envelopeFromJSON; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.envelopeToJSON; } });
var validate_1 = __webpack_require__(9352);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundle; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleLatest; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleV01; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleV02; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.isBundleV01; } });


/***/ }),

/***/ 3404:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const protobuf_specs_1 = __webpack_require__(9654);
const bundle_1 = __webpack_require__(7742);
const validate_1 = __webpack_require__(9352);
const bundleFromJSON = (obj) => {
    const bundle = protobuf_specs_1.Bundle.fromJSON(obj);
    switch (bundle.mediaType) {
        case bundle_1.BUNDLE_V01_MEDIA_TYPE:
            (0, validate_1.assertBundleV01)(bundle);
            break;
        case bundle_1.BUNDLE_V02_MEDIA_TYPE:
            (0, validate_1.assertBundleV02)(bundle);
            break;
        default:
            (0, validate_1.assertBundleLatest)(bundle);
            break;
    }
    return bundle;
};
exports.bundleFromJSON = bundleFromJSON;
const bundleToJSON = (bundle) => {
    return protobuf_specs_1.Bundle.toJSON(bundle);
};
exports.bundleToJSON = bundleToJSON;
const envelopeFromJSON = (obj) => {
    return protobuf_specs_1.Envelope.fromJSON(obj);
};
exports.envelopeFromJSON = envelopeFromJSON;
const envelopeToJSON = (envelope) => {
    return protobuf_specs_1.Envelope.toJSON(envelope);
};
exports.envelopeToJSON = envelopeToJSON;


/***/ }),

/***/ 9352:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assertBundle = assertBundle;
exports.assertBundleV01 = assertBundleV01;
exports.isBundleV01 = isBundleV01;
exports.assertBundleV02 = assertBundleV02;
exports.assertBundleLatest = assertBundleLatest;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __webpack_require__(7714);
// Performs basic validation of a Sigstore bundle to ensure that all required
// fields are populated. This is not a complete validation of the bundle, but
// rather a check that the bundle is in a valid state to be processed by the
// rest of the code.
function assertBundle(b) {
    const invalidValues = validateBundleBase(b);
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid bundle', invalidValues);
    }
}
// Asserts that the given bundle conforms to the v0.1 bundle format.
function assertBundleV01(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionPromise(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid v0.1 bundle', invalidValues);
    }
}
// Type guard to determine if Bundle is a v0.1 bundle.
function isBundleV01(b) {
    try {
        assertBundleV01(b);
        return true;
    }
    catch (e) {
        return false;
    }
}
// Asserts that the given bundle conforms to the v0.2 bundle format.
function assertBundleV02(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionProof(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid v0.2 bundle', invalidValues);
    }
}
// Asserts that the given bundle conforms to the newest (0.3) bundle format.
function assertBundleLatest(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionProof(b));
    invalidValues.push(...validateNoCertificateChain(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid bundle', invalidValues);
    }
}
function validateBundleBase(b) {
    const invalidValues = [];
    // Media type validation
    if (b.mediaType === undefined ||
        (!b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/) &&
            !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/))) {
        invalidValues.push('mediaType');
    }
    // Content-related validation
    if (b.content === undefined) {
        invalidValues.push('content');
    }
    else {
        switch (b.content.$case) {
            case 'messageSignature':
                if (b.content.messageSignature.messageDigest === undefined) {
                    invalidValues.push('content.messageSignature.messageDigest');
                }
                else {
                    if (b.content.messageSignature.messageDigest.digest.length === 0) {
                        invalidValues.push('content.messageSignature.messageDigest.digest');
                    }
                }
                if (b.content.messageSignature.signature.length === 0) {
                    invalidValues.push('content.messageSignature.signature');
                }
                break;
            case 'dsseEnvelope':
                if (b.content.dsseEnvelope.payload.length === 0) {
                    invalidValues.push('content.dsseEnvelope.payload');
                }
                if (b.content.dsseEnvelope.signatures.length !== 1) {
                    invalidValues.push('content.dsseEnvelope.signatures');
                }
                else {
                    if (b.content.dsseEnvelope.signatures[0].sig.length === 0) {
                        invalidValues.push('content.dsseEnvelope.signatures[0].sig');
                    }
                }
                break;
        }
    }
    // Verification material-related validation
    if (b.verificationMaterial === undefined) {
        invalidValues.push('verificationMaterial');
    }
    else {
        if (b.verificationMaterial.content === undefined) {
            invalidValues.push('verificationMaterial.content');
        }
        else {
            switch (b.verificationMaterial.content.$case) {
                case 'x509CertificateChain':
                    if (b.verificationMaterial.content.x509CertificateChain.certificates
                        .length === 0) {
                        invalidValues.push('verificationMaterial.content.x509CertificateChain.certificates');
                    }
                    b.verificationMaterial.content.x509CertificateChain.certificates.forEach((cert, i) => {
                        if (cert.rawBytes.length === 0) {
                            invalidValues.push(`verificationMaterial.content.x509CertificateChain.certificates[${i}].rawBytes`);
                        }
                    });
                    break;
                case 'certificate':
                    if (b.verificationMaterial.content.certificate.rawBytes.length === 0) {
                        invalidValues.push('verificationMaterial.content.certificate.rawBytes');
                    }
                    break;
            }
        }
        if (b.verificationMaterial.tlogEntries === undefined) {
            invalidValues.push('verificationMaterial.tlogEntries');
        }
        else {
            if (b.verificationMaterial.tlogEntries.length > 0) {
                b.verificationMaterial.tlogEntries.forEach((entry, i) => {
                    if (entry.logId === undefined) {
                        invalidValues.push(`verificationMaterial.tlogEntries[${i}].logId`);
                    }
                    if (entry.kindVersion === undefined) {
                        invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`);
                    }
                });
            }
        }
    }
    return invalidValues;
}
// Necessary for V01 bundles
function validateInclusionPromise(b) {
    const invalidValues = [];
    if (b.verificationMaterial &&
        b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionPromise === undefined) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`);
            }
        });
    }
    return invalidValues;
}
// Necessary for V02 and later bundles
function validateInclusionProof(b) {
    const invalidValues = [];
    if (b.verificationMaterial &&
        b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionProof === undefined) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`);
            }
            else {
                if (entry.inclusionProof.checkpoint === undefined) {
                    invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`);
                }
            }
        });
    }
    return invalidValues;
}
// Necessary for V03 and later bundles
function validateNoCertificateChain(b) {
    const invalidValues = [];
    /* istanbul ignore next */
    if (b.verificationMaterial?.content?.$case === 'x509CertificateChain') {
        invalidValues.push('verificationMaterial.content.$case');
    }
    return invalidValues;
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OQ: () => (/* binding */ ERROR_CODES),
/* harmony export */   V$: () => (/* binding */ describeCause),
/* harmony export */   dF: () => (/* binding */ toUsualHint),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
const DO_NOT_USE = 'Do not use this file.';
const REPORT_IT = 'If the file comes from www.python.org, report it to security@python.org. If it comes from a mirror, contact the operator of the mirror.';
/** What to do about each code, unless the place that throws knows better. */
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
    TRUSTED_ROOT_UNAVAILABLE: 'Check that the folder for temporary files can be written (RUNNER_TEMP on a runner) and try again, or set trusted-root to embedded.',
    BUNDLE_MALFORMED: `${DO_NOT_USE} The mirror served something that is not a Sigstore bundle. ${REPORT_IT}`,
    BUNDLE_UNSUPPORTED: `${DO_NOT_USE} Check for an update of verify-cpython, which may support this kind of bundle.`,
    VERIFICATION_FAILED: `${DO_NOT_USE} ${REPORT_IT}`,
    IDENTITY_MISMATCH: `${DO_NOT_USE} Someone other than the expected signer signed it. ${REPORT_IT}`,
    DIGEST_MISMATCH: `${DO_NOT_USE} It was changed after it was signed, or the server sent another file. ${REPORT_IT}`,
    VERSION_MISMATCH: `${DO_NOT_USE} The signature is valid, but it belongs to another release or another kind of file. ${REPORT_IT}`,
    CACHED_COPY_REJECTED: 'Delete this folder and try again. On a self-hosted runner, check what changed the copy, because other jobs may have used it.',
    TRUSTED_ROOT_INVALID: `${DO_NOT_USE} Check where this root came from and whether a proxy or login page answered the request. To avoid the network, set trusted-root to embedded.`,
    AUDIT_FAILED: 'Check the findings: report.html shows the details of each, and report.json contains all of them.',
};
/** The usual advice for a code. */
function toUsualHint(code) {
    return HINTS[code];
}
/** Every code, in the order of the families above. */
const ERROR_CODES = Object.keys(HINTS).filter(isErrorCode);
/** The one error of this project: what failed (`message`), why (`code`, `cause`) and what to do (`hint`). */
class ActionError extends Error {
    code;
    hint;
    /**
     * @param code the kind of failure
     * @param message which artifact, what was expected, what was found; may quote text from outside
     * @param options `hint` replaces the usual advice for the code, in one or several lines; `first` stands before it; `cause` is the
     *   error underneath
     */
    constructor(code, message, options = {}) {
        super(printable(message), { cause: options.cause });
        this.name = 'ActionError';
        this.code = code;
        const [line = '', ...lines] = [options.hint ?? HINTS[code]].flat();
        this.hint = [[options.first ?? '', line].filter(Boolean).join(' '), ...lines].map(printable).join('\n');
    }
}
const MAX_PRINTED_CHARACTERS = 1000;
/**
 * Makes text from outside safe to print: every control, format and line-separating character becomes its
 * `\u{…}` escape, so that it can neither start a line (and with it a workflow command) nor steer a
 * terminal nor turn the reading direction; `##[`, which older runners obey anywhere in a line, is broken up.
 */
function printable(text) {
    const cut = text.length > MAX_PRINTED_CHARACTERS ? `${text.slice(0, MAX_PRINTED_CHARACTERS)}… (cut)` : text;
    return cut
        .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, character => `\\u{${character.codePointAt(0)?.toString(16)}}`)
        .replaceAll('##[', '## [');
}
/** The message of anything that was thrown, fit to print. */
function describeCause(error) {
    // All addresses of a host were tried: each has its own reason, and the whole has none.
    if (error instanceof AggregateError)
        return error.errors.map(describeCause).join('; ');
    return printable(error instanceof Error ? error.message || error.name : String(error));
}
function isErrorCode(text) {
    return Object.hasOwn(HINTS, text);
}


/***/ }),

/***/ 7800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isBundleThread: () => (/* binding */ isBundleThread),
/* harmony export */   serveBundles: () => (/* binding */ serveBundles)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _prove_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9819);
/* harmony import */ var _thread_messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(504);
/* harmony import */ var _trusted_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3021);




/** Whether this thread is one of those that verify bundles, and not the one that runs the program. */
function isBundleThread() {
    return !node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMainThread && node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData?.purpose === _thread_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_THREAD */ .s;
}
/** Verifies the bundles that the main thread sends, until that ends this thread. Does nothing in any other thread. */
function serveBundles() {
    if (!isBundleThread())
        return;
    const { source, text } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const trustedRoot = (0,_trusted_root_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTrustedRoot */ .t)(text, source);
    const find = ({ bytes, expected }) => {
        try {
            return (0,_prove_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .proveBundle */ .x)(bytes, expected, trustedRoot);
        }
        catch {
            // The main thread verifies it again, and has the error.
            return undefined;
        }
    };
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', (question) => {
        const answer = { id: question.id, evidence: find(question) };
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(answer);
    });
}


/***/ }),

/***/ 6888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ MAX_BUNDLE_BYTES),
  Q: () => (/* binding */ parseBundle)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(9654);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var bundle_dist = __webpack_require__(1040);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/sigstore/protobuf-json.js
var protobuf_json = __webpack_require__(8579);
;// CONCATENATED MODULE: ./build/sigstore/bundle-json.js



const MEDIA_TYPES = new Set([
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json',
]);
/**
 * Reads the JSON of a bundle into the library's type, whose required fields are there then.
 * @throws ActionError BUNDLE_MALFORMED, or BUNDLE_UNSUPPORTED for an unknown media type
 */
function parseBundleJson(bytes) {
    const json = parseJson(bytes);
    assertMediaType(json);
    return toBundle(json);
}
function parseJson(bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        return (0,protobuf_json/* parseProtobufJson */.N)(text);
    }
    catch (error) {
        throw malformed((0,errors/* describeCause */.V$)(error), error);
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
/** The library checks that required fields are there, and throws errors of many kinds where they are not. */
function toBundle(json) {
    try {
        return (0,bundle_dist/* bundleFromJSON */.vw)(json);
    }
    catch (error) {
        throw malformed((0,errors/* describeCause */.V$)(error), error);
    }
}
/** It is no bundle, or lacks what each bundle has. */
function malformed(reason, cause) {
    return new errors/* ActionError */.lZ('BUNDLE_MALFORMED', `This is not a usable Sigstore bundle: ${reason}.`, { cause });
}
/** It is a bundle, but one that proves too little. */
function unsupported(reason) {
    return new errors/* ActionError */.lZ('BUNDLE_UNSUPPORTED', `This bundle cannot prove who signed the file: ${reason}.`);
}

;// CONCATENATED MODULE: ./build/sigstore/bundle.js



/** A real bundle is at most 7 KB (docs/facts.md section 2); past this size nothing of it is read. */
const MAX_BUNDLE_BYTES = 1024 * 1024;
const SHA256_BYTES = 32;
/**
 * Recipe step 1: reads a Sigstore bundle and refuses every one that would weaken what follows.
 *
 * @param bytes what the mirror calls a bundle
 * @throws ActionError BUNDLE_MALFORMED where it is no bundle, or lacks what each bundle has; BUNDLE_UNSUPPORTED
 *   where it is a bundle that does not bind an artifact to a certificate in a log at a verified time
 */
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
        certificate: assertDer(toCertificate(verificationMaterial.content)),
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
/** The library reads what Node does not: a wrong tag around the certificate, say, which no signature covers. */
function assertDer(certificate) {
    try {
        if (new external_node_crypto_.X509Certificate(certificate).raw.equals(certificate))
            return certificate;
    }
    catch (error) {
        throw malformed('its certificate cannot be read', error);
    }
    throw malformed('its certificate is not in DER');
}
/**
 * Proof and checkpoint are demanded whatever the media type says: the library is content with a promise alone
 * in a v0.1 bundle, so relabelling a v0.3 bundle would weaken the check (docs/facts.md section 7).
 */
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
    // The library turns these into numbers without looking at them.
    for (const number of [logIndex, integratedTime, inclusionProof.logIndex, inclusionProof.treeSize]) {
        if (!/^(0|[1-9]\d{0,18})$/.test(number))
            throw malformed(`'${number}' is not a number that a log entry can have`);
    }
    return { ...entry, inclusionProof: { ...inclusionProof, checkpoint: inclusionProof.checkpoint } };
}


/***/ }),

/***/ 8579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseProtobufJson)
/* harmony export */ });
/** The fields of bundles and trusted roots that hold bytes: base64 of them, in `hashes` an array of such. */
const BYTES_FIELDS = new Set([
    'canonicalizedBody',
    'digest',
    'hashes',
    'keyId',
    'payload',
    'rawBytes',
    'rootHash',
    'sig',
    'signature',
    'signedEntryTimestamp',
    'signedTimestamp',
]);
/**
 * Parses JSON of a protobuf message, strictly where the library is not: it hands bytes to `Buffer.from`, which skips
 * what is not base64, takes arrays of numbers, and makes four gigabytes of `{"length": 4000000000}`.
 *
 * @throws SyntaxError or TypeError
 */
function parseProtobufJson(text) {
    try {
        return JSON.parse(text, assertBase64);
    }
    catch (error) {
        // Its message shows the text, which need not be what it was taken for.
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

/***/ 3021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseTrustedRoot),
/* harmony export */   x: () => (/* binding */ rememberDer)
/* harmony export */ });
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9654);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4187);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _protobuf_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8579);




const MEDIA_TYPES = new Set([
    'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    'application/vnd.dev.sigstore.trustedroot+json;version=0.2',
    'application/vnd.dev.sigstore.trustedroot.v0.1+json',
    'application/vnd.dev.sigstore.trustedroot.v0.2+json',
]);
/**
 * Reads a `trusted_root.json`.
 *
 * @param text the file's content
 * @param source where it comes from, for messages and reports
 * @throws ActionError TRUSTED_ROOT_INVALID where it is malformed, names no transparency log, no certificate
 *   transparency log or no certificate authority, or where a log has no start of validity: such a log would be
 *   trusted for all time, and the library does trust it (docs/facts.md section 7)
 */
function parseTrustedRoot(text, source) {
    const invalid = (reason, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('TRUSTED_ROOT_INVALID', `The trusted root '${source}' is not usable: ${reason}.`, {
        cause,
    });
    let root;
    try {
        root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.TrustedRoot.fromJSON((0,_protobuf_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseProtobufJson */ .N)(text));
    }
    catch (error) {
        throw invalid((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCause */ .V$)(error), error);
    }
    const reason = findFault(root);
    if (reason !== undefined)
        throw invalid(reason);
    try {
        const trustMaterial = (0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_1__/* .toTrustMaterial */ .jO)(root);
        for (const { certChain } of [
            ...trustMaterial.certificateAuthorities,
            ...trustMaterial.timestampAuthorities,
        ]) {
            for (const certificate of certChain) {
                rememberDer(certificate.root);
                rememberIssuers(certificate);
            }
        }
        return { source, text, trustMaterial };
    }
    catch (error) {
        throw invalid((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCause */ .V$)(error), error);
    }
}
/**
 * Encodes each part of a certificate at most once, when it is first needed. The library encodes it for each comparison and each
 * signature, which was a third of the time that a bundle took; it never changes one.
 */
function rememberDer(part) {
    for (const sub of part.subs)
        rememberDer(sub);
    const encode = part.toDER.bind(part);
    let der;
    part.toDER = () => {
        der ??= encode();
        return der;
    };
}
/** Verifies once which certificate of the root signed which; the library does it again for each bundle. */
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


/***/ })

};
