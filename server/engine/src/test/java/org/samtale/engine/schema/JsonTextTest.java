package org.samtale.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonTextTest {

    /** A name of the framework may have any: what is wrong with it, the checker tells. */
    @Test
    void writesSignsThatNobodySeesByTheirNumber() {
        assertThat(JsonText.print("\"a\"\n\\b")).isEqualTo("\"\\\"a\\\"\\u000a\\\\b\"\n");
    }
}
