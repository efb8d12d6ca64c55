import { change, failing, type Recipes, unsupported } from './recipe.ts';

/** No trusted source says when the signature was made. */
export const SIGNING_TIMES: Recipes = {
  'time-none': unsupported('Without a promise nobody vouches for the integrated time.', ({ sign }) =>
    sign({ timestamps: 'none' }),
  ),
  'time-none-in-rekor-v2': unsupported('Rekor v2 gives no time, so a timestamp is needed.', ({ sign }) =>
    sign({ log: 'rekor-v2', timestamps: 'none' }),
  ),
  'timestamp-of-another-bundle': failing('A timestamp over another signature.', ({ sign, signOther }) =>
    change(
      sign({ log: 'rekor-v2' }),
      'verificationMaterial.timestampVerificationData',
      signOther({ log: 'rekor-v2' }).verificationMaterial.timestampVerificationData,
    ),
  ),
  'timestamp-bad-beside-promise': failing(
    'A bad timestamp is not made good by a promise.',
    ({ sign, signOther }) =>
      change(
        sign(),
        'verificationMaterial.timestampVerificationData',
        signOther({ log: 'rekor-v2' }).verificationMaterial.timestampVerificationData,
      ),
  ),
  'timestamp-twice': failing('One timestamp may not count as two witnesses.', ({ sign }) => {
    const bundle = sign({ timestamps: 'rfc3161' });
    const path = 'verificationMaterial.timestampVerificationData.rfc3161Timestamps';
    return change(
      bundle,
      `${path}.1`,
      bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps[0],
    );
  }),
};
