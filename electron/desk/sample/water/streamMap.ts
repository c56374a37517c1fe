import { label } from '../charts.ts';
import type { Drawing } from '../paper.ts';
import { INK, SOFT } from '../pen.ts';

/** The stream as a ribbon from left to right, with its four stations and what lies beside it. */
export const streamMap: Drawing = (doc, { x, y, width, height }, look) => {
  const at = (px: number, py: number): [number, number] => [x + px * width, y + py * height];
  doc.rect(x, y, width, height).fill('#f2f3ea');

  const [siteX, siteY] = at(0.27, 0.1);
  doc.rect(siteX, siteY, width * 0.17, height * 0.28).fill('#dcc9b4');
  const [plotX, plotY] = at(0.72, 0.62);
  for (let plot = 0; plot < 12; plot += 1) {
    const [column, row] = [plot % 6, Math.floor(plot / 6)];
    doc.rect(plotX + column * 20, plotY + row * 24, 17, 20).fill('#a9c78a');
  }

  const [startX, startY] = at(0, 0.3);
  const [endX, endY] = at(1, 0.45);
  doc
    .moveTo(startX, startY)
    .bezierCurveTo(...at(0.2, 0.75), ...at(0.35, 0.35), ...at(0.5, 0.55))
    .bezierCurveTo(...at(0.65, 0.75), ...at(0.8, 0.3), endX, endY)
    .lineWidth(11)
    .lineCap('round')
    .stroke('#8fbbd3');
  const [pondX, pondY] = at(0.58, 0.62);
  doc.ellipse(pondX, pondY, 38, 22).fill('#8fbbd3');

  doc.font(look.slanted).fontSize(9).fillColor(SOFT);
  label(doc, 'Building site', siteX + width * 0.085, siteY + height * 0.12, 'center');
  label(doc, 'Mill pond', pondX, pondY + 26, 'center');
  label(doc, 'Allotments, 31 plots', plotX + 58, plotY + 50, 'center');
  label(doc, 'Mill stream', ...at(0.015, 0.18));

  const stations: [string, number, number][] = [
    ['1', 0.1, 0.475],
    ['2', 0.42, 0.5],
    ['3', 0.58, 0.62],
    ['4', 0.84, 0.455],
  ];
  for (const [number, px, py] of stations) {
    const [sx, sy] = at(px, py);
    doc.circle(sx, sy, 9).lineWidth(1.5).fillAndStroke('#ffffff', look.accent);
    doc.font(look.strong).fontSize(10).fillColor(INK);
    label(doc, number, sx, sy - 4.5, 'center');
  }

  const [barX, barY] = at(0.04, 0.92);
  doc
    .moveTo(barX, barY)
    .lineTo(barX + width * 0.2, barY)
    .lineWidth(1.5)
    .stroke(INK);
  doc.font(look.plain).fontSize(8).fillColor(INK);
  label(doc, '500 m', barX + width * 0.1, barY - 11, 'center');
};
