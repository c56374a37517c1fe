import { Parser } from 'htmlparser2';

/** Called with each part's name without its prefix: `w:p` and `p` are one. */
export interface XmlHandler {
  open?(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1);

/** A reader of XML, to be fed in pieces. It expands no entity that a document defines and never throws. */
export function xmlParser(handler: XmlHandler): { write(text: string): void; end(): void } {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => handler.open?.(bare(name), attributes),
      ontext: (text) => handler.text?.(text),
      onclosetag: (name) => handler.close?.(bare(name)),
    },
    { xmlMode: true },
  );
  return { write: (text) => parser.write(text), end: () => parser.end() };
}

/** Every text and every attribute's value in a piece of XML, as far as they can hold words. */
export function textsInXml(xml: string): string[] {
  const texts: string[] = [];
  let gathered = '';
  const flush = () => {
    if (/\p{L}/u.test(gathered)) texts.push(gathered.trim());
    gathered = '';
  };
  const parser = xmlParser({
    open(_name, attributes) {
      flush();
      for (const [name, value] of Object.entries(attributes))
        if (!name.startsWith('xmlns') && /\p{L}/u.test(value)) texts.push(value);
    },
    text: (text) => {
      gathered += text;
    },
    close: flush,
  });
  parser.write(xml);
  parser.end();
  flush();
  return texts;
}
