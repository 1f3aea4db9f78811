package uk.opendoor.account.mine;

import jakarta.json.JsonValue;

/** One part of the copy of what is held about somebody. */
public record HeldPart(String section, JsonValue held) {}
