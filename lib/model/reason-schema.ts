// The shape of the reasons for an attribution, as they come from another context or out of a store.
import * as v from 'valibot';
import type { Reason } from './reason';

export const ReasonShape: v.GenericSchema<unknown, Reason> = v.variant('code', [
  v.object({
    code: v.picklist(['cue-after-source', 'cue-before-source']),
    cue: v.string(),
    source: v.string(),
  }),
  v.object({ code: v.picklist(['cue-alone', 'points-back']), cue: v.string() }),
  v.object({ code: v.literal('hedge'), words: v.string() }),
  v.object({
    code: v.picklist([
      'cue-in-middle',
      'quotation-marks',
      'goes-on',
      'displayed-quotation',
      'transcript',
      'unattributed',
    ]),
  }),
]);
