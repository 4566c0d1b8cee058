/** The live instance of a playbook: what is ready, what waits, what a gate forbids. Pure: no clock, no database. */
@NullMarked
package org.countersign.law.plan;

import org.jspecify.annotations.NullMarked;
