/** A page that pins every module by an import map: what a browser must be given word for word. */
export function examplePage(version: string, map: object, entry: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>helpline-finder ${version}, each file pinned by its hash</title>
    <!--
      The import map stands before every module of the page, and a page has one. A browser that knows "integrity" in it
      (Chrome 127, Safari 18) refuses a file with another byte; the numbers of the files that loaded before stay. The
      addresses are relative to this page: on another page, write yours in the place of "./" (importmap.json has them, too).
    -->
    <script type="importmap">
${JSON.stringify(map, null, 1)}
    </script>
    <script type="module" src="./helpline-finder.js" integrity="${entry}" crossorigin="anonymous"></script>
  </head>
  <body>
    <h1>Find help</h1>
    <helpline-finder>
      <a href="tel:911">Call 911</a> in an emergency. <a href="tel:988">Call 988</a> in a crisis.
    </helpline-finder>
  </body>
</html>
`;
}
