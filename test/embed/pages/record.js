// Everything that goes wrong on the page, for the test that opened it.
window.complaints = [];
for (const kind of ['error', 'warn']) {
  console[kind] = (...words) => window.complaints.push(`${kind}: ${words.join(' ')}`);
}
addEventListener('securitypolicyviolation', (event) => {
  window.complaints.push(`violation: ${event.violatedDirective} ${event.blockedURI}`);
});
addEventListener('error', (event) => window.complaints.push(`error: ${event.message}`));
addEventListener('unhandledrejection', (event) => {
  window.complaints.push(`rejection: ${event.reason}`);
});
window.causes = [];
addEventListener('helpline-error', (event) => window.causes.push(event.cause));
