/**
 * Parts of Lit that nothing of ours uses, by file: what is cut, and what stands there afterwards. Texts of the version
 * in package-lock.json: the build stops where Lit has other ones. test/build/lit-cuts.node.test.ts holds the source to
 * what is left.
 */
type Cut = readonly [text: string, instead: string];

/**
 * No accessors of our own, no reflected attributes, no converter but a function, no initialisers of decorators, no own
 * say in whether and when to update; no controller asks before an update.
 */
const ELEMENT: readonly Cut[] = [
  [
    'getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,getPrototypeOf:n}=Object,a=globalThis,c=a.trustedTypes,l=c?c.emptyScript:"",d=(t,s)=>t,',
    'getPrototypeOf:n}=Object,l="",',
  ],
  ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  [',void 0!==t.l&&(this.l=[...t.l])', ''],
  [',this.constructor.l?.forEach(t=>t(this))', ''],
  ['b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', 'b={}'],
  [
    'this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}',
    'this._$Ei(),this.elementProperties.set(t,s),1){const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h,s)},configurable:!0,enumerable:!0})}}',
  ],
  [
    'const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])',
    'for(const t of Object.keys(this.properties))this.createProperty(t,this.properties[t])',
  ],
  [
    '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
    '',
  ],
  ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
  [
    'if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}',
    'if(void 0!==e){const{converter:t}=i.getPropertyOptions(e);this[e]=t?t(s):s}',
  ],
  ['this._$Em=null,', ''],
  ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
  ['this.C(t,s,i)}', 'this.C(t,s)}'],
  [
    'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
  ],
  [
    'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    '',
  ],
  ['hasOwnProperty(d("elementProperties"))', 'hasOwnProperty("elementProperties")'],
  ['hasOwnProperty(d("finalized"))', 'hasOwnProperty("finalized")'],
  ['hasOwnProperty(d("properties"))', 'hasOwnProperty("properties")'],
  ['y[d("elementProperties")]', 'y.elementProperties'],
  ['y[d("finalized")]', 'y.finalized'],
  [
    'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
    'return[s??[]].flat(1/0)',
  ],
  [
    'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
    'return this.performUpdate(),!this.isUpdatePending}',
  ],
  [
    'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)}',
    'const s=this._$AL;try{this.willUpdate(s),this.update(s)}catch(t){throw this._$EM(),t}this._$AE(s)}',
  ],
  ['shouldUpdate(t){return!0}', ''],
];

/**
 * Sheets are constants without other sheets or values in them. A tree takes none that was made for another page, as where a
 * script puts a finder of its own page into a frame: then it has elements in place of them, as where there are no sheets.
 */
const SHEET: readonly Cut[] = [
  ['{if(e)s.adoptedStyleSheets=', '{try{s.adoptedStyleSheets=e.call&&'],
  [';else for(const e of o){', '}catch{for(const e of o){'],
  ['s.appendChild(o)}}', 's.appendChild(o)}}}'],
  [
    'e=t.ShadowRoot&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
    'e=document.adoptedStyleSheets&&t.CSSStyleSheet?.prototype?.replace',
  ],
  [
    'constructor(t,e,o){if(this._$cssResult$=!0,o!==s)throw Error();this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t}',
    'constructor(t){this.cssText=t}get styleSheet(){let t=this.o;return e&&void 0===t&&(this.o=t=new CSSStyleSheet).replaceSync(this.cssText),t}',
  ],
  [',s=Symbol(),o=new WeakMap;class', ';class'],
  ['r=t=>new n("string"==typeof t?t:t+"",void 0,s)', 'r=t=>new n(t)'],
  [
    'i=(t,...e)=>{const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error()})(s)+t[o+1],t[0]);return new n(o,t,s)}',
    'i=t=>new n(t[0])',
  ],
  ['o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet)', 'o.map(t=>t.styleSheet)'],
  [
    'c=e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t',
    'c=t=>t',
  ],
];

/** No directive that waits, no binding inside of a comment, a raw text element or a tag, no MathML. */
const TEMPLATE: readonly Cut[] = [
  ['const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z}', 'const j={I:k}'],
  [
    'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
    '',
  ],
  [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
  [
    'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    'r.data===n&&d.push({type:2,index:l});',
  ],
  [
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    '',
  ],
  ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
  ['(c=n??v,d=-1)', '(c=v,d=-1)'],
  [':(c=p,n=void 0)', ':(c=p)'],
  ['let n,l=2===i', 'let l=2===i'],
  [',y=/^(?:script|style|textarea|title)$/i', ''],
  ['"<svg>":3===i?"<math>":""', '"<svg>":""'],
  ['"</svg>":3===i?"</math>":""', '"</svg>":""'],
  ['2===i||3===i){', '2===i){'],
  ['h?._$AO?.(!1),', ''],
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(', 'u('],
  ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}constructor', 'constructor'],
  ['this._$AH=A,this._$AN=void 0,this._$AA', 'this._$AH=A,this._$AA'],
  [
    ',this._$Cv=e?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    '}',
  ],
  [
    '_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);t',
    '_$AR(t=this._$AA.nextSibling){for(;t',
  ],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ['this._$AR(s&&s._$AB.nextSibling,e)', 'this._$AR(s&&s._$AB.nextSibling)'],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  ['this._$AH=A,this._$AN=void 0,this.element', 'this._$AH=A,this.element'],
  [
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
  // Listeners are functions without options. The browser is given a function, too, and once: old trackers of errors put a
  // function of their own around each, which calls no object with a `handleEvent` and which nobody can take away.
  [
    'super(t,i,s,e,h),this.type=5}',
    'super(t,i,s,e,h),t.addEventListener(i,i=>this._$AH?.call?.(h?.host??t,i))}',
  ],
  [
    '_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}',
    '_$AI(t){this._$AH=t}',
  ],
  // Words for us, who see them in Lit's own build before a page does.
  ['Error("invalid template strings array")', 'Error()'],
];

export const LIT_CUTS: Readonly<Record<string, readonly Cut[]>> = {
  '@lit/reactive-element/css-tag.js': SHEET,
  '@lit/reactive-element/reactive-element.js': ELEMENT,
  'lit-html/lit-html.js': TEMPLATE,
  'lit-element/lit-element.js': [
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
  ],
  'lit-html/directive.js': [['get _$AU(){return this._$AM._$AU}', '']],
  'lit-html/directive-helpers.js': [
    [
      ',c=n!==o;if(c){let t;e._$AQ?.(o),e._$AM=o,void 0!==e._$AP&&(t=o._$AU)!==n._$AU&&e._$AP(t)}',
      ',c=n!==o;c&&(e._$AM=o);',
    ],
  ],
  'lit-html/directives/repeat.js': [
    [
      'constructor(e){if(super(e),e.type!==r.CHILD)throw Error("repeat() can only be used in text expressions")}',
      '',
    ],
  ],
};
