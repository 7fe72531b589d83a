/**
 * Parts of Lit that nothing of ours uses, by file: what is cut, and what stands there afterwards. Texts of the version
 * in package-lock.json: the build stops where Lit has other ones. test/build/lit-cuts.node.test.ts holds the source to
 * what is left.
 */
type Cut = readonly [text: string, instead: string];

/**
 * One table of properties a class, with names for keys and no class below a class of ours; no accessors of our own, no reflected
 * attributes, no converter but a function, no initialisers of decorators, no own say in whether and when to update; no
 * controller asks before an update. What describes a property inherits nothing: old pages put `value` and `get` on every object.
 */
const ELEMENT: readonly Cut[] = [
  // A page's function around it may give nothing back.
  [
    'this.attachShadow(this.constructor.shadowRootOptions)',
    'this.attachShadow(this.constructor.shadowRootOptions)??this.shadowRoot',
  ],
  [
    '{is:i,defineProperty:e,getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,getPrototypeOf:n}=Object,a=globalThis,c=a.trustedTypes,l=c?c.emptyScript:"",d=(t,s)=>t,u={toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}},f=(t,s)=>!i(t,s),b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}',
    ' f=(t,s)=>!Object.is(t,s)',
  ],
  [
    'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,s=b){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??b}static _$Ei(){if(this.hasOwnProperty(d("elementProperties")))return;const t=n(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(d("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}this._$Eh=new Map;for(const[t,s]of this.elementProperties){const i=this._$Eu(t,s);void 0!==i&&this._$Eh.set(i,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}static _$Eu(t,s){const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0}',
    'static get observedAttributes(){if(!this._$Eh){this._$Eh=new Map;for(const t of Object.keys(this.properties)){const s=Object.setPrototypeOf(this.properties[t],null),i=Symbol(),h=s.attribute;Object.defineProperty(this.prototype,t,{__proto__:null,get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h,s)},configurable:!0,enumerable:!0}),s.state||!1===h||this._$Eh.set(h??t.toLowerCase(),t)}}return[...this._$Eh.keys()]}',
  ],
  [',this.constructor.l?.forEach(t=>t(this))', ''],
  [
    's=this.constructor.elementProperties;for(const i of s.keys())this',
    's=this.constructor.properties;for(const i of Object.keys(s))this',
  ],
  ['s(t,this.constructor.elementStyles)', 's(t,[this.constructor.styles??[]].flat(1/0))'],
  [
    '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t);if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}}',
    '_$AK(t,s){const{_$Eh:i,properties:e}=this.constructor,h=i.get(t);if(h){const{converter:t}=e[h];this[h]=t?t(s):s}}',
  ],
  ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
  ['this._$Em=null,', ''],
  [
    'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    'requestUpdate(t,s,i){if(i){if(!(i.hasChanged??f)(this[t],s))return;this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}this.isUpdatePending||(this._$ES=this._$EP())}',
  ],
  [
    'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(',
    'return this.performUpdate(),!this.isUpdatePending}performUpdate(){if(',
  ],
  [
    'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    '',
  ],
  [
    'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)}',
    'const s=this._$AL;try{this.willUpdate(s),this.update(s)}catch(t){throw this._$EM(),t}this._$AE(s)}',
  ],
  ['shouldUpdate(t){return!0}', ''],
  [',u as defaultConverter', ',f as defaultConverter'],
  ['y.elementStyles=[],', ''],
  [',y[d("elementProperties")]=new Map,y[d("finalized")]=new Map', ''],
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
  ['toString(){return this.cssText}', ''],
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

/**
 * No directive but as a child, and none that waits; no binding inside of a comment, a raw text element or a tag, no MathML. What a
 * part knows of those around it, nobody asks.
 */
const TEMPLATE: readonly Cut[] = [
  ['const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z}', 'const j={I:k}'],
  ['t=globalThis,i=t=>t,s=t.trustedTypes,', ''],
  [
    's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    '(()=>{try{return trustedTypes.createPolicy("lit-html",{createHTML:t=>t})}catch{}})()',
  ],
  ['o=`lit$${Math.random().toFixed(9).slice(2)}$`', 'o="lit$$"'],
  ['l=document,c=()=>l.createComment', 'c=()=>document.createComment'],
  ['Symbol.for("lit-noChange")', 'Symbol()'],
  ['Symbol.for("lit-nothing")', 'Symbol()'],
  // A set that an old page's own WeakMap would write on.
  [
    'C=new WeakMap,P=l.createTreeWalker(l,129)',
    'C=new Map,P=document.createTreeWalker(document,129)',
  ],
  ['const s=l.createElement("template")', 'const s=document.createElement("template")'],
  [
    '(t?.creationScope??l).importNode(i,!0)',
    't?.creationScope?.importNode(i,!0)??document.importNode(i,!0)',
  ],
  ['return P.currentNode=l,e', 'return P.currentNode=document,e'],
  ['this.T(l.createTextNode(t))', 'this.T(document.createTextNode(t))'],
  [
    'const s=i(t).nextSibling;i(t).remove(),t=s',
    'const s=t.nextSibling;t.parentNode.removeChild(t),t=s',
  ],
  // Pages put functions around it that give nothing back.
  [
    'return this._$AA.parentNode.insertBefore(t,this._$AB)}',
    'return this._$AA.parentNode.insertBefore(t,this._$AB),t}',
  ],
  [
    'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
    'function M(t,i,s=t){if(i===E)return i;let h=s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(s._$Cl=h=o&&new o),h&&(i=M(t,h.update(t,i.values),h)),i}',
  ],
  [
    'constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(',
    'constructor(t){this._$AV=[],this._$AD=t}u(',
  ],
  ['new k(h,h.nextSibling,this,t)', 'new k(h,h.nextSibling,t)'],
  ['new r.ctor(h,r.name,r.strings,this,t)', 'new r.ctor(h,r.name,r.strings,t)'],
  ['t=new R(e,this)', 't=new R(e)'],
  [
    'new k(this.O(c()),this.O(c()),this,this.options)',
    'new k(this.O(c()),this.O(c()),this.options)',
  ],
  [
    'const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})',
    'const t=s?.renderBefore??null,r=c();i.insertBefore(r,t),e._$litPart$=h=new k(r,t,s??{})',
  ],
  [
    'constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    'constructor(t,i,s){this._$AH=A,this._$AA=t,this._$AB=i,this.options=s}',
  ],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  [
    'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,s',
    'constructor(t,i,s,e){this._$AH=A,this.element=t,this.name=i,this.options=e,s',
  ],
  ['_$AI(t,i=this,s,e){const h=this.strings;', '_$AI(t,i){const h=this.strings;'],
  ['t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o', 'o=!a(t)||t!==this._$AH&&t!==E,o'],
  ['r=M(this,e[s+n],i,n),r', 'r=e[i+n],r'],
  ['o&&!e&&this.j(t)', 'o&&this.j(t)'],
  ['s._$AI(t,s,i),i', 's._$AI(t,i),i'],
  ['class I extends H{constructor(){super(...arguments),this.type=3}', 'class I extends H{'],
  ['class L extends H{constructor(){super(...arguments),this.type=4}', 'class L extends H{'],
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
  [
    '_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);t',
    '_$AR(t=this._$AA.nextSibling){for(;t',
  ],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ['this._$AR(s&&s._$AB.nextSibling,e)', 'this._$AR(s&&s._$AB.nextSibling)'],
  [
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
  // Listeners are functions without options. The browser is given a function, too, and once: old trackers of errors put a
  // function of their own around each, which calls no object with a `handleEvent` and which nobody can take away.
  [
    'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}',
    'constructor(t,i,s,e){super(t,i,s,e),t.addEventListener(i,i=>this._$AH?.call?.(e?.host??t,i))}',
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
    [
      'super(...arguments),this.renderOptions={host:this},this._$Do=void 0}',
      'super(),this.renderOptions={__proto__:null,host:this}}',
    ],
    ['this._$Do=e(', 'e('],
    ['render(){return r}', ''],
    ['i._$litElement$=!0,i["finalized"]=!0', ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
  ],
  'lit-html/directive.js': [
    [
      '{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,i){this._$Ct=t,this._$AM=e,this._$Ci=i}_$AS(t,e){return this.update(t,e)}update(t,e){return this.render(...e)}}',
      '{}',
    ],
  ],
  'lit-html/directive-helpers.js': [
    [
      'const i=l.insertBefore(s(),d),n=l.insertBefore(s(),d);e=new t(i,n,o,o.options)',
      'const i=s(),n=s();l.insertBefore(i,d),l.insertBefore(n,d),e=new t(i,n,o.options)',
    ],
    ['o._$AA.remove()', 'o._$AA.parentNode.removeChild(o._$AA)'],
    [
      ',n=e._$AM,c=n!==o;if(c){let t;e._$AQ?.(o),e._$AM=o,void 0!==e._$AP&&(t=o._$AU)!==n._$AU&&e._$AP(t)}if(t!==d||c){',
      ';if(t!==d){',
    ],
  ],
  'lit-html/directives/repeat.js': [
    [
      'constructor(e){if(super(e),e.type!==r.CHILD)throw Error("repeat() can only be used in text expressions")}dt(e,s,t){let r;void 0===t?t=s:void 0!==s&&(r=s);const l=[],o=[];let i=0;for(const s of e)l[i]=r?r(s,i):i,o[i]=t(s,i),i++;return{values:o,keys:l}}render(e,s,t){return this.dt(e,s,t).values}',
      '',
    ],
    [
      'const d=l(s),{values:p,keys:a}=this.dt(t,r,c);',
      'const d=l(s),p=[],a=[];for(const e of t)a.push(r(e)),p.push(c(e));',
    ],
  ],
};
