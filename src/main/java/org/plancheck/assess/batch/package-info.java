/** Assesses many proposals on several threads, in the order of reading, and applies waivers. */
package org.plancheck.assess.batch;
