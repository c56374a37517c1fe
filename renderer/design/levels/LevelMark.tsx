import { classes } from '../classes.ts';
import shape from '../marks/Shape.module.css';
import { levelShape, type ScaleLevel } from './level-shape.ts';

const CENTRE = 8;
const RADIUS = 6;

/** The outline of a pie slice that opens at the top and runs to the left, so that a half is the half circle "◐". */
function slice(share: number): string {
  const angle = share * 2 * Math.PI;
  const x = CENTRE - RADIUS * Math.sin(angle);
  const y = CENTRE - RADIUS * Math.cos(angle);
  const large = share > 0.5 ? 1 : 0;
  return `M${CENTRE} ${CENTRE}V${CENTRE - RADIUS}A${RADIUS} ${RADIUS} 0 ${large} 0 ${x.toFixed(3)} ${y.toFixed(3)}Z`;
}

/** A level as its circle: ○ ◐ ● by its place in the scale. Decorative: the level's word stands beside it. */
export function LevelMark({
  scale,
  place,
  coloured = false,
}: {
  scale: readonly ScaleLevel[];
  place: number;
  /** In the colour of its state; otherwise in that of the text around it. */
  coloured?: boolean;
}) {
  const { share, beyond, tone } = levelShape(scale, place);
  return (
    <svg viewBox="0 0 16 16" className={classes(shape.shape, coloured && shape[tone])} aria-hidden="true">
      <circle cx={CENTRE} cy={CENTRE} r={RADIUS} fill="none" stroke="currentColor" strokeWidth="1.5" />
      {share === 1 && <circle cx={CENTRE} cy={CENTRE} r={beyond ? 3.5 : RADIUS} fill="currentColor" />}
      {share > 0 && share < 1 && <path d={slice(share)} fill="currentColor" />}
    </svg>
  );
}
