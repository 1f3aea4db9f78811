package uk.opendoor.message;

import java.util.List;

/** Some messages of a conversation, the latest first, and whether there are older ones. */
public record Conversation(List<MessageView> messages, int number, boolean older) {

    /** The latest that its reader has seen, or empty: what comes later is not answered by an answer to it. */
    public String latest() {
        return messages.isEmpty() ? "" : messages.get(0).id();
    }
}
