package no.barnevernsregister.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of this machine. */
public final class Porter {

    private Porter() {}

    /** A port that nobody has now. */
    public static int ledig() {
        try (var sokkel = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return sokkel.getLocalPort();
        } catch (IOException e) {
            throw new LokalFeil("Fant ingen ledig port.", e);
        }
    }

    /**
     * Makes sure that a port is free.
     *
     * @throws LokalFeil when somebody has it
     */
    static void krevLedig(int port, String hvem) {
        try (var sokkel = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            sokkel.setReuseAddress(true);
        } catch (IOException e) {
            throw new LokalFeil(
                    "Port " + port + ", som " + hvem + " skal ha, er opptatt: stopp det som bruker den.", e);
        }
    }
}
