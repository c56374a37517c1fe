import { label } from '../charts.ts';
import type { Drawing } from '../paper.ts';
import { INK } from '../pen.ts';

interface Panel {
  heading: string;
  lines: string[];
}

/** A sheet folded into three panels, the front with a drawn planet (with or without a ring) and its name. */
export function folded(planet: string, colour: string, ring: boolean, ...inner: [Panel, Panel]): Drawing {
  return (doc, { x, y, width, height }, look) => {
    const panel = width / 3;
    doc.rect(x, y, width, height).lineWidth(1).fillAndStroke('#fffefa', '#8c8c8c');
    for (const fold of [1, 2])
      doc
        .moveTo(x + fold * panel, y)
        .lineTo(x + fold * panel, y + height)
        .lineWidth(0.7)
        .dash(4, { space: 4 })
        .stroke('#9a9a9a')
        .undash();

    const [cx, cy] = [x + panel / 2, y + height * 0.5];
    doc.rect(x + 12, y + 12, panel - 24, height - 24).fill('#1c2340');
    for (let star = 0; star < 24; star += 1)
      doc
        .circle(x + 22 + ((star * 73) % (panel - 44)), y + 24 + ((star * 131) % (height - 48)), 1.2)
        .fill('#f4f0d8');
    doc.circle(cx, cy, panel * 0.24).fill(colour);
    if (ring)
      doc
        .save()
        .rotate(-18, { origin: [cx, cy] })
        .ellipse(cx, cy, panel * 0.4, panel * 0.09)
        .lineWidth(6)
        .stroke('#e9d9a8')
        .restore();
    doc.font(look.strong).fontSize(26).fillColor('#ffffff');
    label(doc, planet, cx, y + height * 0.15, 'center');
    doc.fontSize(13);
    label(doc, 'A travel brochure', cx, y + height * 0.82, 'center');

    inner.forEach(({ heading, lines }, index) => {
      const left = x + (index + 1) * panel + 16;
      const column = { width: panel - 32, lineGap: 3 };
      doc.font(look.strong).fontSize(15).fillColor(look.accent);
      doc.text(heading, left, y + 22, column);
      doc.font('Times-Italic').fontSize(14).fillColor(INK);
      for (const line of lines) doc.text(line, left, doc.y + 7, column);
    });
  };
}
