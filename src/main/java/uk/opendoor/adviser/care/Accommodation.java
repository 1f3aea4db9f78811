package uk.opendoor.adviser.care;

/**
 * Where somebody lives, by the letter that the SSDA903 return has for it. Workers read the words
 * {@code accommodation.<letter>}; young people read neither.
 */
public enum Accommodation {
    /** Parents or relatives. */
    B,
    /** A children's home or another residential place. */
    C,
    /** Semi-independent, with support. */
    D,
    /** Supported lodgings. */
    E,
    /** Gone abroad. */
    G,
    /** Deported. */
    H,
    /** Ordinary lodgings. */
    K,
    /** Not known. */
    R,
    /** No fixed abode. */
    S,
    /** A foyer. */
    T,
    /** Independent living, university among it. */
    U,
    /** Emergency accommodation. */
    V,
    /** Bed and breakfast. */
    W,
    /** Custody. */
    X,
    /** Another place. */
    Y,
    /** With a former foster carer, from 18 on. */
    Z;

    /** Whether the return has no suitable place of this kind: no fixed abode, and custody. */
    public boolean isNeverSuitable() {
        return this == S || this == X;
    }
}
