import { SaxesParser } from 'saxes';

/** What is told of an XML file while it is read. Names come without their prefix. */
export interface XmlReader {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Reads XML piece by piece; each step has told the reader of one piece. Throws where it is not well formed. */
export async function* readXml(
  bytes: AsyncIterable<Buffer>,
  { open, close, text }: XmlReader,
): AsyncIterable<number> {
  const parser = new SaxesParser();
  let trouble: Error | undefined;
  parser.on('error', (error) => {
    trouble ??= error;
  });
  if (open) {
    parser.on('opentag', ({ name, attributes }) => open(bare(name), attributes));
  }
  if (close) parser.on('closetag', ({ name }) => close(bare(name)));
  if (text) parser.on('text', text);
  const decoder = new TextDecoder();
  let read = 0;
  for await (const piece of bytes) {
    parser.write(decoder.decode(piece, { stream: true }));
    if (trouble) throw trouble;
    read += piece.length;
    yield read;
  }
  parser.write(decoder.decode()).close();
  if (trouble) throw trouble;
}

/** Reads all of a small file. */
export async function readWholeXml(bytes: AsyncIterable<Buffer>, reader: XmlReader): Promise<void> {
  for await (const _ of readXml(bytes, reader));
}

/** Some programs write `x:row` for `row`. */
function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
