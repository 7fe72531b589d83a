// As Safari before 16.4.
delete Document.prototype.adoptedStyleSheets;
delete CSSStyleSheet.prototype.replace;
