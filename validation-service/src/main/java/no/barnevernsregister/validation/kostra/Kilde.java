package no.barnevernsregister.validation.kostra;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Remembers that the stream itself failed, so that a broken line is not reported as a broken file. It is never closed. */
final class Kilde extends FilterInputStream {

    private @Nullable IOException feil;

    Kilde(InputStream inn) {
        super(inn);
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            feil = e;
            throw e;
        }
    }

    @Override
    public int read(byte[] mal, int fra, int lengde) throws IOException {
        try {
            return super.read(mal, fra, lengde);
        } catch (IOException e) {
            feil = e;
            throw e;
        }
    }

    @Override
    public void close() {
        // The caller opened it and closes it.
    }

    void kastFeil() {
        if (feil != null) {
            throw new UncheckedIOException(feil);
        }
    }
}
