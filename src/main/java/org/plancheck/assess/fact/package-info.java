/** A proposal as facts, each with its place, and the needed facts that it does not state. */
package org.plancheck.assess.fact;
