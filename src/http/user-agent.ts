/** The release that the operators of python.org see in their logs; a test keeps it equal to package.json. */
export const USER_AGENT = 'verify-cpython/0.1.0';
