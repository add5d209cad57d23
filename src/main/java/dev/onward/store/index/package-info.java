/**
 * The journal read as a whole: its entries in order, the index that spares opening files that did not change, and what
 * else is kept in the cache. All of it but the entries may be deleted at any time, and is made anew.
 */
@NullMarked
package dev.onward.store.index;

import org.jspecify.annotations.NullMarked;
