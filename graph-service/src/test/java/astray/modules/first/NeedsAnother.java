package astray.modules.first;

import astray.modules.second.Needed;

record NeedsAnother(Needed needed) {

}
