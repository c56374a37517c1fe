/** The channels between pages and desk. The preload and the main process name them from here. */
export const CALL_CHANNEL = 'touchstone:call';
export const EVENT_CHANNEL = 'touchstone:event';
/** The one channel to the projector, in one direction. */
export const PROJECTOR_CHANNEL = 'touchstone:projector';
