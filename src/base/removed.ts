/**
 * `node.remove()`, for which many a page has a function in place of the browser's that asks for the element around it: the first in
 * a shadow root has none. The build writes this wherever our code says `.remove()`.
 */
export function removed(node: ChildNode | undefined): void {
  node?.parentNode?.removeChild(node);
}
