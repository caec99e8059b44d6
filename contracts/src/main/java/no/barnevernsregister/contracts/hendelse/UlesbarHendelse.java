package no.barnevernsregister.contracts.hendelse;

import java.io.Serial;

/** A text is no event of the kind that was expected. The parser's own message is left out, since it quotes the text. */
public final class UlesbarHendelse extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UlesbarHendelse(Class<?> type) {
        super("Teksten er ingen " + type.getSimpleName() + ".");
    }
}
