import type { Element, ElementContent, Root, Text } from 'hast';

interface Places {
  readonly from: number;
  readonly to: number;
}

/** From where to where a node stands in its source; that of what is around it where it doesn't know. */
function placesOf(node: Element | Text, around: Places): Places {
  const [from, to] = [node.position?.start.offset, node.position?.end.offset];
  return from === undefined || to === undefined ? around : { from, to };
}

function kept(node: ElementContent, around: Places): ElementContent {
  if (node.type === 'text') {
    if (!node.value.trim()) return node;
    const { from, to } = placesOf(node, around);
    const properties = { dataFrom: from, dataTo: to };
    return { type: 'element', tagName: 'span', properties, children: [node] };
  }
  if (node.type !== 'element') return node;
  const inside = placesOf(node, around);
  return { ...node, children: node.children.map((child) => kept(child, inside)) };
}

/** A rehype plugin: puts every text into an element that says from where to where it stands in the source. */
export function sourcePlaces() {
  return (tree: Root): void => {
    const whole = { from: 0, to: tree.position?.end.offset ?? 0 };
    tree.children = tree.children.map((child) => (child.type === 'doctype' ? child : kept(child, whole)));
  };
}
