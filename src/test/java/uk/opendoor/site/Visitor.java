package uk.opendoor.site;

import com.microsoft.playwright.Browser.NewContextOptions;

/** How somebody visits: on a phone or at a desk, with script or without. */
public enum Visitor {
    PHONE(360, 740, true),
    PHONE_WITHOUT_SCRIPT(360, 740, false),
    DESK(1280, 800, true),
    DESK_WITHOUT_SCRIPT(1280, 800, false);

    private final int width;
    private final int height;
    private final boolean script;

    Visitor(int width, int height, boolean script) {
        this.width = width;
        this.height = height;
        this.script = script;
    }

    public boolean hasScript() {
        return script;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    NewContextOptions options() {
        return new NewContextOptions().setViewportSize(width, height).setJavaScriptEnabled(script);
    }
}
