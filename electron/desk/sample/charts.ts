import type { Drawing, Frame, Look } from './paper.ts';
import { INK, SOFT } from './pen.ts';

type Doc = PDFKit.PDFDocument;

/** Writes one line that is not wrapped; `anchor` says which end of it stands at `x`. */
export function label(
  doc: Doc,
  words: string,
  x: number,
  y: number,
  anchor: 'left' | 'center' | 'right' = 'left',
): void {
  const shift = { left: 0, center: 0.5, right: 1 }[anchor] * doc.widthOfString(words);
  doc.text(words, x - shift, y, { lineBreak: false });
}

/** Horizontal bars with the count at the end of each; `max` is the value that fills the width. */
export function bars(max: number, ...rows: [words: string, value: number][]): Drawing {
  return (doc, frame, look) => {
    const step = frame.height / rows.length;
    const start = frame.x + frame.width * 0.47;
    const full = frame.width * 0.47;
    rows.forEach(([words, value], index) => {
      const y = frame.y + index * step;
      doc
        .font(look.plain)
        .fontSize(look.size - 1.5)
        .fillColor(INK);
      label(doc, words, start - 8, y + step / 2 - 5, 'right');
      doc.rect(start, y + step * 0.18, (full * value) / max, step * 0.64).fill(look.accent);
      doc.font(look.strong).fillColor(INK);
      label(doc, String(value), start + (full * value) / max + 6, y + step / 2 - 5);
    });
    doc
      .moveTo(start, frame.y)
      .lineTo(start, frame.y + frame.height)
      .lineWidth(0.8)
      .stroke(SOFT);
  };
}

const SHADES = ['#2f6f5e', '#d9a441', '#b4553d'];

/** One bar a row, split into up to three parts whose counts stand inside them, under a key. */
export function stacked(keys: string[], ...rows: [words: string, parts: number[]][]): Drawing {
  return (doc, frame, look) => {
    const lead = 96;
    drawKey(doc, frame, look, keys, lead);
    const step = (frame.height - 22) / rows.length;
    rows.forEach(([words, parts], index) => {
      const y = frame.y + 22 + index * step;
      doc
        .font(look.plain)
        .fontSize(look.size - 1)
        .fillColor(INK);
      label(doc, words, frame.x + lead - 10, y + step / 2 - 6, 'right');
      const total = parts.reduce((sum, part) => sum + part, 0);
      let x = frame.x + lead;
      parts.forEach((part, at) => {
        const width = ((frame.width - lead) * part) / total;
        doc.rect(x, y + step * 0.14, width, step * 0.72).fill(SHADES[at]);
        doc.font(look.strong).fillColor(at === 1 ? INK : '#ffffff');
        label(doc, String(part), x + width / 2, y + step / 2 - 6, 'center');
        x += width;
      });
    });
  };
}

function drawKey(doc: Doc, frame: Frame, look: Look, keys: string[], lead: number): void {
  let x = frame.x + lead;
  doc.font(look.plain).fontSize(look.size - 1.5);
  keys.forEach((key, at) => {
    doc.rect(x, frame.y + 2, 9, 9).fill(SHADES[at]);
    doc.fillColor(INK);
    label(doc, key, x + 14, frame.y + 1);
    x += doc.widthOfString(key) + 36;
  });
}

/** Lines over evenly spaced labels; `max` is the top of the axis, `limit` a dashed line across with its words. */
export function lines(
  max: number,
  labels: string[],
  series: [words: string, values: number[]][],
  limit?: [words: string, value: number],
): Drawing {
  return (doc, frame, look) => {
    const box = {
      x: frame.x + 30,
      y: frame.y + 8,
      width: frame.width - 110,
      height: frame.height - 30,
    };
    const at = (value: number) => box.y + box.height * (1 - value / max);
    const across = (index: number) => box.x + (box.width * index) / (labels.length - 1);
    doc.font(look.plain).fontSize(8.5).lineWidth(0.5);
    for (const share of [0, 0.25, 0.5, 0.75, 1]) {
      const y = at(max * share);
      doc
        .moveTo(box.x, y)
        .lineTo(box.x + box.width, y)
        .stroke('#d5d5d5');
      doc.fillColor(SOFT);
      label(doc, String(Math.round(max * share)), box.x - 6, y - 4, 'right');
    }
    labels.forEach((words, index) => {
      doc.fillColor(INK);
      label(doc, words, across(index), box.y + box.height + 8, 'center');
    });
    series.forEach(([words, values], order) => {
      const colour = SHADES[order] ?? INK;
      values.forEach((value, index) => {
        if (index === 0) doc.moveTo(across(0), at(value));
        else doc.lineTo(across(index), at(value));
      });
      doc.lineWidth(1.8).stroke(colour);
      values.forEach((value, index) => {
        doc.circle(across(index), at(value), 2.8).fill(colour);
      });
      doc.font(look.strong).fontSize(9).fillColor(colour);
      label(doc, words, box.x + box.width + 10, at(values.at(-1) ?? 0) - 5);
    });
    if (limit) {
      const y = at(limit[1]);
      doc.save().lineWidth(1).dash(4, { space: 3 });
      doc
        .moveTo(box.x, y)
        .lineTo(box.x + box.width, y)
        .stroke('#8a2c1c');
      doc.restore();
      doc.font(look.slanted).fontSize(8.5).fillColor('#8a2c1c');
      label(doc, limit[0], box.x + box.width - 6, y - 12, 'right');
    }
  };
}
