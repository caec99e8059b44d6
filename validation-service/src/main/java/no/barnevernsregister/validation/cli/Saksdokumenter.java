package no.barnevernsregister.validation.cli;

import java.io.IOException;
import java.nio.file.Path;

/** Answers case messages, at once or later; used by one thread. */
interface Saksdokumenter extends AutoCloseable {

    /** Where answers go. */
    @FunctionalInterface
    interface Mottaker {
        void svar(Filsvar svar);
    }

    void ta(Path fil, Mottaker mottaker) throws IOException;

    /** Answers those that only are being worked on. */
    void vent(Mottaker mottaker);

    /** Answers all that are left; nothing more comes. */
    void ferdig(Mottaker mottaker);

    @Override
    void close();
}
