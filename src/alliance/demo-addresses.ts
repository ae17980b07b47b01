/** On what the e-mail addresses of the demo's accounts end: a domain that nobody can have (RFC 2606). */
export const DEMO_ADDRESSES = '@alliance.example';
