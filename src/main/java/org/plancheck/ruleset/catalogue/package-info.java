/** Reads the heads of rules into criteria, and the YAML files beside the rules into tables. */
package org.plancheck.ruleset.catalogue;
