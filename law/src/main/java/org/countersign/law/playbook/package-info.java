/** Playbooks as a lawyer writes them: phases, steps, milestones and gates of a procedure, read from YAML and checked. */
@NullMarked
package org.countersign.law.playbook;

import org.jspecify.annotations.NullMarked;
