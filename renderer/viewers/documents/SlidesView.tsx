import { useMemo } from 'react';
import type { ArtifactView } from '../../../shared/contract/views.ts';
import { words } from '../../words/index.ts';
import { useDocument } from './bytes.ts';
import { DocumentFrame } from './DocumentFrame.tsx';
import styles from './Documents.module.css';
import { readPptx, type Slide, type SlideBlock } from './pptx.ts';
import { useBlobs } from './useBlobs.ts';

function Block({ block, address }: { block: SlideBlock; address: string | undefined }) {
  if (block.kind === 'picture')
    return address ? (
      <img className={styles.picture} src={address} alt={block.alt || words.viewers.picture} />
    ) : null;
  if (block.kind === 'title') return <h2>{block.paragraphs.map(({ text }) => text).join(' ')}</h2>;
  if (block.kind !== 'table')
    return block.paragraphs.map(({ text, level }, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a slide never change
      <p key={at} className={styles.slideText} style={{ marginInlineStart: `${level * 1.4}em` }}>
        {text}
      </p>
    ));
  return (
    <table>
      <tbody>
        {block.rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a slide never change
          <tr key={at}>
            {row.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OneSlide({ slide, number }: { slide: Slide; number: number }) {
  const t = words.viewers;
  const pictures = useMemo(
    () => slide.blocks.flatMap((block) => (block.kind === 'picture' ? [block.blob] : [])),
    [slide],
  );
  const addresses = useBlobs(pictures);
  const addressOf = (block: SlideBlock) =>
    block.kind === 'picture' ? addresses[pictures.indexOf(block.blob)] : undefined;
  return (
    <section className={styles.slide} aria-label={t.slide(number)}>
      <div className={styles.number} aria-hidden="true">
        {t.slide(number)}
      </div>
      {slide.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a slide never change
        <Block key={at} block={block} address={addressOf(block)} />
      ))}
      {slide.notes.length > 0 && (
        <blockquote>
          <strong>{t.slideNotes}</strong> {slide.notes.join(' ')}
        </blockquote>
      )}
    </section>
  );
}

/** Slides as what is written and pictured on them, one after another, without their layout. */
export function SlidesView({ artifact, scale }: { artifact: ArtifactView; scale: number }) {
  const read = useDocument(artifact, 'pptx', readPptx);
  return (
    <DocumentFrame artifact={artifact} scale={scale} read={read}>
      {(slides) =>
        slides.map((slide, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: slides never change
          <OneSlide key={at} slide={slide} number={at + 1} />
        ))
      }
    </DocumentFrame>
  );
}
