package org.countersign.law.playbook;

/** An act that the product can see, and so can refuse. The list is closed: what is not on it no gate forbids. */
public enum Act {
    /** To file with a court or an agency. */
    FILE,
    /** To serve on a party or a witness. */
    SERVE,
    /** To send a letter or a message out of the firm. */
    SEND,
    /** To show or hand a document to somebody outside the matter's team. */
    SHARE,
    /** To sign, or to have signed. */
    SIGN,
    /** To mark the step itself as done. */
    COMPLETE_STEP,
    /** To pay money out of trust or of an estate. */
    DISBURSE,
    /** To take a deadline out of force. */
    DELETE_DEADLINE
}
