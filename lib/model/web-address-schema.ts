// An address as it may come from a page, from storage or from elsewhere.
import * as v from 'valibot';
import { isWebAddress } from './web-address';

/** Whole, and of http or https: one that a link may lead to and a URL can be made of. */
export const WebAddress = v.pipe(v.string(), v.check(isWebAddress));
