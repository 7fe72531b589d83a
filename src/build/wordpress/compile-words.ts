import { mo, po } from 'gettext-parser';

interface Compiled {
  /** For PHP. */
  readonly mo: Buffer;
  /** For the editor's script, in the form of Jed, as `wp_set_script_translations` reads it. */
  readonly json: string;
}

/** A file of translations as WordPress loads it. `editor` says of a source file whether script reads its words. */
export function compileWords(text: Buffer, editor: RegExp): Compiled {
  const parsed = po.parse(text);
  const language = parsed.headers.Language ?? parsed.headers.language ?? '';
  const messages = Object.values(parsed.translations[''] ?? {}).filter(({ msgid }) => msgid !== '');
  const untranslated = messages.find(({ msgstr }) => !msgstr[0]);
  if (untranslated) throw new Error(`Not translated into ${language}: "${untranslated.msgid}"`);
  const inScript = messages.filter(({ comments }) =>
    comments?.reference?.split(/\s+/).some((file) => editor.test(file)),
  );
  return {
    mo: mo.compile(parsed),
    json: JSON.stringify({
      domain: 'messages',
      locale_data: {
        messages: {
          '': { domain: 'messages', lang: language },
          ...Object.fromEntries(inScript.map(({ msgid, msgstr }) => [msgid, msgstr])),
        },
      },
    }),
  };
}
