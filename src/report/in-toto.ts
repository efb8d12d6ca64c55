/** The file that a statement is about. */
export interface Subject {
  readonly name: string;
  /** 64 lowercase hexadecimal digits. */
  readonly sha256: string;
  readonly downloadLocation?: string;
}

/**
 * An in-toto statement (https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md) about one file.
 * @param predicateType the URI that says what the predicate means
 */
export function toStatement<T>(
  { name, sha256, downloadLocation }: Subject,
  predicateType: string,
  predicate: T,
) {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name, digest: { sha256 }, ...(downloadLocation !== undefined && { downloadLocation }) }],
    predicateType,
    predicate,
  };
}
