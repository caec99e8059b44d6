package no.barnevernsregister.local;

import java.util.List;

/**
 * A program in which people log in with our own realm.
 *
 * @param mottaker what its tokens are meant for; a token for one service opens no other
 */
public record Webklient(String id, String mottaker, List<String> returadresser) {

    /** The pages of intake and publishing. */
    public static final Webklient SIDER = new Webklient(
            "bvr-web", "barnevernsregisteret", List.of("http://localhost:8083/*", "http://localhost:8080/*"));

    /** What Bufdir and Statistics Norway use against the register itself. */
    public static final Webklient REGISTER =
            new Webklient("bvr-register", "register-service", List.of("http://localhost:8082/*"));

    /** Where a login ends. */
    String retur() {
        return returadresser.getFirst().replace("*", "innlogget");
    }
}
