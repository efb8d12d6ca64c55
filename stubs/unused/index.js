/*
 * Stands in for @actions/http-client and @actions/exec, which @actions/core imports for what this project never calls:
 * OpenID Connect tokens and the names of operating systems. The real packages bring an HTTP library of a million characters.
 */

function refuse() {
  throw new Error('This part of @actions/core is left out of verify-cpython.');
}

export const HttpClient = refuse;
export const BearerCredentialHandler = refuse;
export const exec = refuse;
export const getExecOutput = refuse;
