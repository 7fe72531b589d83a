/** What a page and the finder in its frame say to one another; nothing of what a person did is in it. */
export interface HeightMessage {
  readonly helplineFrame: 'height';
  /** CSS pixels that the finder needs. */
  readonly height: number;
}

export interface HostMessage {
  readonly helplineFrame: 'host';
  /** The `sandbox` of the frame, which a frame of another site cannot read; null without one. */
  readonly sandbox: string | null;
}

const CALLING =
  /(^|\s)(allow-popups|allow-top-navigation|allow-top-navigation-(by-user-activation|to-custom-protocols))(\s|$)/i;

/** Whether a tap on a number is heard in a frame with this `sandbox`; the browser says nothing where it is not. */
export const mayCall = (sandbox: string | null): boolean =>
  sandbox === null || CALLING.test(sandbox);

export const isHeight = (data: unknown): data is HeightMessage =>
  (data as HeightMessage | null)?.helplineFrame === 'height' &&
  Number.isFinite((data as HeightMessage).height);

export const isHost = (data: unknown): data is HostMessage => {
  const { helplineFrame, sandbox } = (data ?? {}) as Partial<HostMessage>;
  return helplineFrame === 'host' && (sandbox === null || typeof sandbox === 'string');
};
