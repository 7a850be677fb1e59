// The package ships no types; these are the parts that the globe uses.
declare module 'versor' {
  type Angles = [lambda: number, phi: number, gamma: number];
  type Quaternion = [number, number, number, number];
  type Cartesian = [x: number, y: number, z: number];
  const versor: {
    (angles: Angles): Quaternion;
    cartesian(place: [lon: number, lat: number]): Cartesian;
    delta(from: Cartesian, to: Cartesian): Quaternion;
    multiply(a: Quaternion, b: Quaternion): Quaternion;
    rotation(quaternion: Quaternion): Angles;
  };
  export default versor;
}
