/** Reads the heads of rules into criteria, and the YAML files beside the rules into tables. */
@NullMarked
package org.plancheck.ruleset.catalogue;

import org.jspecify.annotations.NullMarked;
